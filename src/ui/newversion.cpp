// SPDX-License-Identifier: MIT
#include "ui/newversion.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace talkstick::ui {

QString releasesPage()
{
    const QString homepage = QStringLiteral(TALKSTICK_HOMEPAGE);
    return homepage.isEmpty() ? QString() : homepage + QStringLiteral("/releases");
}

NewVersion::NewVersion(QAction &action, const QString &page, OpenAddress open, QWidget &window)
    : QObject(&window)
{
    const QList<model::WebLink> links = model::webLinksIn(page);
    action.setVisible(!links.isEmpty());
    if (links.isEmpty())
        return;
    auto *visitor = new WebVisitor(std::move(open), window);
    connect(&action, &QAction::triggered, visitor,
            [visitor, link = links.first()] { visitor->visit(link); });
}

} // namespace talkstick::ui

// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcriptform.h"

#include <QDate>
#include <QStringList>

namespace talkstick::model {

//! What the forms for people have in common: what stands where, and when a day begins.
class PaperForm : public TranscriptForm
{
public:
    explicit PaperForm(QString ownName);

    [[nodiscard]] QString begin() final;
    [[nodiscard]] QString open(const TranscriptHead &head) final;
    [[nodiscard]] QString say(const session::Entry &row) final;
    [[nodiscard]] QString close() final;
    [[nodiscard]] QString end() final;

protected:
    // Each returns lines with their ends. Names may hold anything that fits into one line.
    [[nodiscard]] virtual QString title(const QString &line) const = 0;
    [[nodiscard]] virtual QString facts(const QStringList &lines) const = 0;
    [[nodiscard]] virtual QString day(const QString &name) const = 0;
    //! What stands above something said: its number, who said it and when.
    [[nodiscard]] virtual QString caption(const QString &citation, const QString &speaker,
                                          const QString &time) const = 0;
    [[nodiscard]] virtual QString text(const QString &said) const = 0;
    //! A remark of ours that stands in the place of a text.
    [[nodiscard]] virtual QString remark(const QString &words) const = 0;

private:
    [[nodiscard]] QString speakerOf(const session::Entry &row) const;

    QString m_ownName;
    TranscriptHead m_head;
    QDate m_day; // of the row before
    enum class Written : std::uint8_t { Nothing, Something } m_written = Written::Nothing;
};

//! Lines, those of what was said indented.
class TextForm final : public PaperForm
{
public:
    using PaperForm::PaperForm;

protected:
    [[nodiscard]] QString title(const QString &line) const override;
    [[nodiscard]] QString facts(const QStringList &lines) const override;
    [[nodiscard]] QString day(const QString &name) const override;
    [[nodiscard]] QString caption(const QString &citation, const QString &speaker,
                                  const QString &time) const override;
    [[nodiscard]] QString text(const QString &said) const override;
    [[nodiscard]] QString remark(const QString &words) const override;
};

//! CommonMark.
class MarkdownForm final : public PaperForm
{
public:
    using PaperForm::PaperForm;

protected:
    [[nodiscard]] QString title(const QString &line) const override;
    [[nodiscard]] QString facts(const QStringList &lines) const override;
    [[nodiscard]] QString day(const QString &name) const override;
    [[nodiscard]] QString caption(const QString &citation, const QString &speaker,
                                  const QString &time) const override;
    [[nodiscard]] QString text(const QString &said) const override;
    [[nodiscard]] QString remark(const QString &words) const override;
};

//! \a text as CommonMark that means these characters and nothing else, also where bare addresses
//! are made links of, as GitHub does. Lines stay lines; of several empty ones, one stays.
[[nodiscard]] QString escapedMarkdown(const QString &text);

} // namespace talkstick::model

// SPDX-License-Identifier: MIT
#pragma once

#include "store/diskvfs.h"
#include "store/picture.h"

#include <deque>

namespace talkstick::support {

//! What is wrong on purpose, so that something has to be found.
enum class Weakness : std::uint8_t {
    None,
    SynchronousNormal, //!< A commit does not wait for the disk.
    DiskPretends, //!< SimulatedDisk::Syncing::Pretends
};

//! What came of power cuts.
struct CutTally
{
    int cuts = 0;
    int commits = 0; //!< Changes that were acknowledged.
    int lost = 0; //!< Times that not everything acknowledged was there, or something else was.
    int corrupt = 0; //!< Times that what was there could not be read, or did not hold together.
    QStringList findings; //!< What was found, and with which seed it comes again.
};

//! A profile whose computer loses power again and again while conversations go on in it.
class CutLife
{
public:
    CutLife(std::uint32_t seed, Weakness weakness, CutTally &tally);

    //! Until there were \a cuts more, or something was found.
    void live(int cuts);

private:
    using Ask = std::function<void(Logs &, Logs::Done)>;
    struct Asked
    {
        Ask ask;
        std::optional<Kept> answer;
    };

    [[nodiscard]] bool isAsAcknowledged(StoredLogs &stored);
    [[nodiscard]] bool isFoundByItsWord(StoredLogs &stored, const Picture &now);
    bool find(int &kind, const char *what);
    void goOnFrom(const Picture &now);

    void work(StoredLogs &stored);
    void ask(StoredLogs &stored, Ask ask);
    void askForSomething(StoredLogs &stored);
    void askAbout(StoredLogs &stored, int number);
    void create(StoredLogs &stored);
    void speak(StoredLogs &stored, int number);
    void write(StoredLogs &stored, int number);
    bool takeAnswers();
    bool applyNext();
    int below(int limit);
    QString newText();

    const std::uint32_t m_seed;
    const Weakness m_weakness;
    CutTally &m_tally;
    std::mt19937 m_random;
    SimulatedDisk m_disk;
    DiskVfs m_vfs;
    ProfileFiles m_files;
    FakeLogs m_model; //!< As it has to be after what was acknowledged.
    std::deque<std::shared_ptr<Asked>> m_asked; //!< What comes after it.
    std::map<int, std::optional<Speech>> m_talks; //!< By number; a transcript has no speech.
    int m_lastNumber = 0;
    int m_lastWord = 0;
    bool m_isOver = false;
};

} // namespace talkstick::support

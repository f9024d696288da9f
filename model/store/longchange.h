#pragma once

#include "model/debate/debate.h"
#include "model/debate/progress.h"
#include "model/debate/result.h"

/**
 * A change of a debate that takes its time, in three parts, so that no window waits for it: a DebateFile begins it,
 * make() does it in another thread, and the DebateFile finishes it.
 *
 * From the first part to the last, or to its end without it, the debate stays as it was and refuses other changes. It
 * goes in the thread of its DebateFile, which outlives it. One that was made is finished then, if it was not before:
 * whoever waited for it is gone, but the working copy has it.
 */
class LongChange {
public:
    using Write = std::function<Result<Edits>(const Progress& progress)>; ///< into the working copy, all or nothing

    /// @param before  does not change meanwhile. @param release  is called at its end.
    LongChange(const Debate& before, Write write, std::function<void(LongChange&)> release)
        : m_before(before)
        , m_write(std::move(write))
        , m_release(std::move(release))
    {
    }
    ~LongChange() { m_release(*this); }
    LongChange(const LongChange&) = delete;
    LongChange& operator=(const LongChange&) = delete;

    void make(const Progress& progress = {})
    {
        const Result<Edits> done = m_write(progress);
        if (!done) {
            m_outcome = done.error();
            return;
        }
        m_debate = m_before;
        m_outcome = m_debate.apply(*done);
        m_isMade = true;
    }

private:
    friend class DebateFile;

    const Debate& m_before;
    Write m_write;
    std::function<void(LongChange&)> m_release;
    std::function<Done()> m_atEnd; ///< what else finishing it takes; mostly nothing
    Debate m_debate; ///< as it is afterwards
    Result<Changes> m_outcome = Changes();
    bool m_isMade = false; ///< in the working copy, and still to be taken over
};

#include "model/analysis/turnproposals.h"

#include "model/analysis/turnlines.h"
#include "model/debate/textplaces.h"

#include <QHash>

namespace {

/// Text and turns, in UTF-16 units until the end.
class Proposal {
public:
    explicit Proposal(const QString& text)
        : m_text(text)
        , m_lines(linesOf(text))
    {
    }

    std::vector<TurnDraft> byNames()
    {
        QHash<QString, int> times;
        for (const TextLine& line : m_lines)
            ++times[speakerBefore(line.words)];
        times.remove(QString());
        const bool isTranscript
            = std::any_of(times.begin(), times.end(), [](int count) { return count > 1; }) && times.size() > 1;
        for (const TextLine& line : m_lines) {
            const QString name = isTranscript ? speakerBefore(line.words) : QString();
            if (!name.isEmpty())
                begin(line.start, name);
        }
        return finished();
    }

    std::vector<TurnDraft> byHeadings()
    {
        for (const TextLine& line : m_lines) {
            const TurnHeading heading = headingIn(line.words);
            if (heading.isReply && isJustBegun(line)) {
                m_replies[m_drafts.size() - 1] = heading.addressee;
            } else if (!heading.speaker.isEmpty() || heading.isReply) {
                begin(line.start, heading.speaker);
                m_drafts.back().date = heading.date;
                m_drafts.back().isUnnamed = heading.speaker.isEmpty();
                if (heading.isReply)
                    m_replies[m_drafts.size() - 1] = heading.addressee;
            } else if (!m_drafts.empty() && m_drafts.back().date.isEmpty() && isJustBegun(line)) {
                m_drafts.back().date = dateOfLine(line.words);
            }
        }
        return finished();
    }

    std::vector<TurnDraft> byBlankLines()
    {
        const std::size_t first = firstComment();
        bool isAfterBlank = true;
        for (std::size_t i = first; i < m_lines.size(); ++i) {
            const bool isBlank = m_lines[i].words.isEmpty();
            if (!isBlank && isAfterBlank && !isCommentsHeading(m_lines[i].words)) {
                begin(m_lines[i].start, {});
                m_drafts.back().isUnnamed = true;
                m_drafts.back().addressee = addresseeBefore(m_lines[i].words);
            }
            isAfterBlank = isBlank;
        }
        return finished();
    }

private:
    /// The line that comments begin at: after their heading or the first wide gap, if something follows it; else 0.
    std::size_t firstComment() const
    {
        constexpr int wideGap = 3; // blank lines
        std::size_t afterHeading = 0;
        std::size_t afterGap = 0;
        int blank = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const bool isBlank = m_lines[i].words.isEmpty();
            if (isCommentsHeading(m_lines[i].words) && paragraphsAfter(i) > 1)
                afterHeading = i + 1;
            if (!isBlank && blank >= wideGap && afterGap == 0)
                afterGap = i;
            blank = isBlank ? blank + 1 : 0;
        }
        return afterHeading > 0 ? afterHeading : afterGap;
    }

    /// As many as matter, looked for no further than that.
    int paragraphsAfter(std::size_t line) const
    {
        int count = 0;
        for (std::size_t i = line + 1; i < m_lines.size() && count < 2; ++i)
            count += !m_lines[i].words.isEmpty() && m_lines[i - 1].words.isEmpty() ? 1 : 0;
        return count;
    }

    void begin(qsizetype start, const QString& speaker)
    {
        if (!m_drafts.empty())
            m_drafts.back().end = static_cast<int>(start);
        TurnDraft draft;
        draft.start = static_cast<int>(start);
        draft.end = static_cast<int>(m_text.size());
        draft.speaker = speaker;
        m_drafts.push_back(draft);
    }

    /// Whether the turn's heading is the line before this one.
    bool isJustBegun(const TextLine& line) const
    {
        if (m_drafts.empty())
            return false;
        const QStringView between
            = QStringView(m_text).sliced(m_drafts.back().start, line.start - m_drafts.back().start);
        return between.trimmed().count(u'\n') == 0 && line.start > m_drafts.back().start;
    }

    std::vector<TurnDraft> finished()
    {
        QHash<QString, int> lastOf;
        const TextPlaces places(m_text);
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            TurnDraft& draft = m_drafts[i];
            const QString answered = m_replies.value(i);
            if (!answered.isEmpty()) {
                draft.addressee = answered;
                draft.replyTo = lastOf.value(answered.toCaseFolded(), -1);
            }
            if (!draft.speaker.isEmpty())
                lastOf[draft.speaker.toCaseFolded()] = static_cast<int>(i);
            while (draft.end > draft.start && m_text[draft.end - 1].isSpace())
                --draft.end;
            draft.start = static_cast<int>(places.codePointOf(draft.start));
            draft.end = static_cast<int>(places.codePointOf(draft.end));
        }
        return std::move(m_drafts);
    }

    const QString& m_text;
    std::vector<TextLine> m_lines;
    std::vector<TurnDraft> m_drafts;
    QHash<std::size_t, QString> m_replies; ///< to whom, by index of the draft
};

}

std::vector<TurnDraft> proposeTurns(const QString& text, TurnMarks marks)
{
    std::vector<TurnDraft> drafts;
    const auto isWanted = [&](TurnMarks one) { return marks == one || (marks == TurnMarks::Any && drafts.size() < 2); };
    if (isWanted(TurnMarks::Names))
        drafts = Proposal(text).byNames();
    if (isWanted(TurnMarks::Headings))
        drafts = Proposal(text).byHeadings();
    if (isWanted(TurnMarks::BlankLines))
        drafts = Proposal(text).byBlankLines();
    return drafts;
}

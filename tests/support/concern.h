#pragma once

#include "tests/support/lineedit.h"
#include "tests/support/writingdesk.h"

#include <set>

using Records = std::set<RecordId>;

/// Of two that changed places either may have moved.
inline bool isMove(const Debate& before, const Edit& edit)
{
    const auto* claim = edit.record() ? std::get_if<Claim>(edit.record()) : nullptr;
    const Claim* was = claim ? before.find(claim->id) : nullptr;
    if (!was)
        return false;
    Claim moved = *was;
    moved.order = claim->order;
    return moved == *claim;
}

/// The lines around one, up to the empty ones; `first` and `last` belong to the same place.
inline ArgdownSpan blockIn(const QString& text, qsizetype first, qsizetype last)
{
    const QStringList lines = text.split(u'\n');
    first = std::clamp(first, qsizetype(0), lines.size() - 1);
    last = std::clamp(last, first, lines.size() - 1);
    while (first > 0 && !lines[first - 1].trimmed().isEmpty())
        --first;
    while (last + 1 < lines.size() && !lines[last + 1].trimmed().isEmpty())
        ++last;
    ArgdownSpan span;
    for (qsizetype i = 0; i <= last; ++i) {
        span.end += lines[i].size() + 1;
        span.start += i < first ? lines[i].size() + 1 : 0;
    }
    return span;
}

/// The records that a line speaks of, before and after it was changed.
class Concern {
public:
    Concern(const Debate& before, const ArgdownText& was, const Desk& desk, const LineEdit& edit)
        : m_before(before)
        , m_records{before.info().id}
    {
        addMentioned(was, blockIn(was.text, edit.line - edit.isAdded, edit.line));
        const ArgdownSpan block = blockIn(desk.shown.text, edit.line - edit.isTaken, edit.line);
        addMentioned(desk.shown, block);
        addCovered(was, desk.shown, block);
        addSaidAgain(was, edit);
        addBearing();
        addReferring(desk.edits);
    }

    const Records& records() const { return m_records; }

    /// Edits of records that were there and that the line does not speak of.
    Edits others(const Edits& edits) const
    {
        Edits others;
        for (const Edit& edit : edits) {
            const RecordId id = edit.id();
            const bool isUnderHeading = m_isHeading && (id.kind == Kind::Claim || id.kind == Kind::Topic);
            if (m_before.contains(id) && !m_records.contains(id) && !isMove(m_before, edit) && !isUnderHeading)
                others.push_back(edit);
        }
        return others;
    }

private:
    static bool touches(ArgdownSpan one, ArgdownSpan other) { return one.start <= other.end && other.start <= one.end; }

    void addMentioned(const ArgdownText& text, ArgdownSpan span)
    {
        for (const ArgdownPlace& place : text.places) {
            if (touches(place.span, span))
                m_records.insert(place.record);
        }
        m_isHeading = m_isHeading || std::ranges::any_of(text.signs, [&](const ArgdownSign& sign) {
            return sign.kind == ArgdownSign::Kind::Heading && touches(sign.span, span);
        });
    }

    /// A tag or a title that the line begins may run on over what follows, up to where it ends.
    void addCovered(const ArgdownText& was, const ArgdownText& text, ArgdownSpan block)
    {
        qsizetype end = block.end;
        for (const ArgdownPlace& place : text.places)
            end = touches(place.span, block) ? std::max(end, place.span.end) : end;
        for (const ArgdownSign& sign : text.signs)
            end = touches(sign.span, block) ? std::max(end, sign.span.end) : end;
        const qsizetype longer = was.text.size() - text.text.size();
        if (end > block.end)
            addMentioned(was, {block.end + longer, std::min(end + longer, was.text.size())});
    }

    /// A title that only stood for the step of an argument is a claim's once a line says it elsewhere.
    void addSaidAgain(const ArgdownText& was, const LineEdit& edit)
    {
        const QString line = edit.text.split(u'\n')[edit.isTaken ? 0 : edit.line];
        for (const ArgdownFace& face : was.base.faces) {
            if (face.isAuxiliary && edit.isAdded && line.contains(u'[' + face.title + u']'))
                addMentioned(was, {face.place, face.place});
        }
    }

    /// What bears on an inference names it.
    void addBearing()
    {
        for (const Inference& inference : m_before.inferences().all()) {
            const auto* target = std::get_if<InferenceId>(&inference.target);
            if (target && m_records.contains(*target))
                m_records.insert(inference.id);
        }
    }

    /// What goes with what is dropped.
    void addReferring(const Edits& edits)
    {
        std::vector<RecordId> ahead;
        for (const Edit& edit : edits) {
            if (!edit.record() && m_records.contains(edit.id()))
                ahead.push_back(edit.id());
        }
        while (!ahead.empty()) {
            const RecordId id = ahead.back();
            ahead.pop_back();
            for (const RecordId referrer : m_before.referrers(id)) {
                if (m_records.insert(referrer).second)
                    ahead.push_back(referrer);
            }
        }
    }

    const Debate& m_before;
    Records m_records;
    bool m_isHeading = false;
};

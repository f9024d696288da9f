#include "model/debate/codepoints.h"
#include "model/debate/csl.h"
#include "model/debate/editing/documents.h"
#include "model/debate/sentences.h"
#include "model/formats/webannotation.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The texts the receiver has of an address, newest first.
std::vector<const Document*> textsOf(const Debate& receiver, const QString& address)
{
    std::vector<const Document*> texts;
    for (const Document* document : receiver.table<Document>().inOrder()) {
        const Source* source = receiver.find(document->source);
        const QString own = u"urn:x-counterpoint:document:%1"_s.arg(document->id.value);
        if (own == address || (source && csl::url(source->csl) == address))
            texts.insert(texts.begin(), document);
    }
    return texts;
}

/// Where a quotation with its surroundings stands exactly once; -1: not there, or not only there.
qsizetype placeIn(const QString& text, const Excerpt& excerpt)
{
    const QString whole = excerpt.prefix + excerpt.exact + excerpt.suffix;
    for (const auto& [words, offset] :
        {std::pair(whole, excerpt.prefix.size()), std::pair(excerpt.exact, qsizetype(0))}) {
        const qsizetype at = text.indexOf(words);
        if (at >= 0)
            return text.indexOf(words, at + 1) < 0 ? at + offset : -1;
    }
    return -1;
}

/// The one text that has these words; a text that is replaced by a newer one does not count.
const Document* textWith(const Debate& receiver, const Excerpt& excerpt)
{
    constexpr qsizetype fewest = 40; // UTF-16 units; less may be a turn of phrase
    const QString whole = excerpt.prefix + excerpt.exact + excerpt.suffix;
    const Document* found = nullptr;
    for (const Document& document : receiver.table<Document>().all()) {
        if (whole.size() < fewest || !document.text.contains(whole)
            || newestVersion(receiver, document.id) != document.id)
            continue;
        if (std::exchange(found, &document))
            return nullptr;
    }
    return found;
}

/// The text of the receiver that a quotation is about; null when there is none.
const Document* textFor(const Debate& receiver, const QString& address, const Excerpt& excerpt)
{
    const auto texts = textsOf(receiver, address);
    return texts.empty() ? textWith(receiver, excerpt) : texts.front();
}

/// The receiver's quotation of the same passage with the same note, unless it is of another annotation. One that is of
/// none stands for one annotation.
const Excerpt* knownOne(const Debate& receiver, const Excerpt& excerpt, const QHash<ExcerptId, QString>& given)
{
    for (const Excerpt* one : receiver.excerptsOf(excerpt.document)) {
        if (one->start != excerpt.start || one->end != excerpt.end || one->note != excerpt.note)
            continue;
        const QString external = given.value(one->id, one->external);
        if (external == excerpt.external || external.isEmpty() || excerpt.external.isEmpty())
            return one;
    }
    return nullptr;
}

}

Imported settled(const Debate& receiver, Imported imported)
{
    Edits edits;
    QHash<ExcerptId, QString> given; ///< ids of annotations that quotations of the receiver get
    std::vector<SourceId> left; ///< sources whose text is no longer needed
    for (const Excerpt* excerpt : imported.debate.table<Excerpt>().inOrder()) {
        const Document* own = imported.debate.find(excerpt->document);
        const Source* source = own ? imported.debate.find(own->source) : nullptr;
        const Document* text = textFor(receiver, source ? csl::url(source->csl) : QString(), *excerpt);
        const qsizetype place = text ? placeIn(text->text, *excerpt) : -1;
        if (place < 0) {
            if (text)
                imported.report.repaired.push_back({u"excerpts"_s,
                    Sentences::tr("%1 is not found just once in the text that is here, and stays apart.")
                        .arg(quoted(excerpt->exact))});
            continue;
        }
        Excerpt moved = *excerpt;
        moved.document = text->id;
        moved.start = static_cast<int>(codePointOfUnit(text->text, place));
        moved.end = moved.start + static_cast<int>(codePointCount(excerpt->exact));
        const Excerpt* known = knownOne(receiver, moved, given);
        edits.push_back(known ? drop(moved.id) : put(moved));
        if (known && known->external.isEmpty() && !moved.external.isEmpty()) {
            Excerpt named = *known;
            named.external = moved.external;
            given.insert(known->id, moved.external);
            edits.push_back(put(named));
        }
        edits.push_back(drop(own->id));
        if (const Source* there = receiver.find(text->source))
            edits.push_back(put(*there));
        edits.push_back(put(*text));
        left.push_back(source->id);
    }
    imported.debate.apply(edits);
    for (SourceId source : left) {
        const Source* one = imported.debate.find(source);
        if (one && one->note.isEmpty() && imported.debate.referrers(source).empty())
            imported.debate.apply({drop(source)});
    }
    imported.report.carried = countsOf(imported.debate);
    return imported;
}

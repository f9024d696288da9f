#include "model/debate/editing/documents.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/editing/sources.h"
#include "model/debate/sentences.h"
#include "model/debate/textplaces.h"

#include <QSet>

#include <unordered_map>
#include <unordered_set>

static QSet<QString> digestsOf(const Debate& debate)
{
    QSet<QString> digests;
    for (const Document& document : debate.table<Document>().all()) {
        if (!document.sha256.isEmpty())
            digests.insert(document.sha256);
    }
    return digests;
}

Result<Edits> addDocuments(const Debate& debate, const std::vector<NewDocument>& documents)
{
    if (documents.empty())
        return Error{Sentences::tr("There is no text to add.")};
    QSet<QString> known = digestsOf(debate);
    double order = debate.table<Document>().orderAtEnd();
    double sourceOrder = debate.table<Source>().orderAtEnd();
    Edits edits;
    for (const NewDocument& one : documents) {
        Document document = one.document;
        if (known.contains(document.sha256))
            continue;
        if (!document.sha256.isEmpty())
            known.insert(document.sha256);
        if (one.csl) {
            Source source = newSource(debate, *one.csl);
            source.captured = document.captured;
            source.order = sourceOrder++;
            document.source = source.id;
            edits.push_back(put(source));
        }
        document.id = document.id ? document.id : newId<DocumentId>();
        document.order = order++;
        edits.push_back(put(document));
    }
    if (edits.empty())
        return Error{documents.size() == 1 ? Sentences::tr("This text is already in the debate.")
                                           : Sentences::tr("These texts are already in the debate.")};
    return edits;
}

Result<Edits> renameDocument(const Debate& debate, DocumentId document, const QString& title)
{
    return revise(debate, std::vector{document}, [&](Document& one) { one.title = tidied(title); });
}

Result<Edits> setSourceOf(const Debate& debate, const std::vector<DocumentId>& documents, SourceId source)
{
    if (source && !debate.find(source))
        return editing::goneError();
    return revise(debate, documents, [&](Document& one) { one.source = source; });
}

static Done canBeReplaced(const Debate& debate, const Document& old, const Document& fresh)
{
    if (newestVersion(debate, old.id) != old.id)
        return Error{Sentences::tr("This text has a newer version already."), Sentences::tr("Replace that one.")};
    if (fresh.text == old.text)
        return Error{Sentences::tr("The text is the same as before.")};
    return {};
}

static Excerpt followed(const Excerpt& old, const FollowedQuotation& place, const Document& text, const TextPlaces& at)
{
    Excerpt moved = old;
    moved.document = text.id;
    moved.start = place.start;
    moved.end = place.end;
    moved.prefix = at.slice(place.start - contextLength, place.start).toString();
    moved.suffix = at.slice(place.end, place.end + contextLength).toString();
    return moved;
}

/// The old turns again, each with its number in the new text; answers to one that is lost answer nobody.
static Edits turnsIn(const Debate& debate, DocumentId text, const std::vector<FollowedTurn>& turns)
{
    std::unordered_map<TurnId, TurnId> fresh;
    for (const FollowedTurn& one : turns)
        fresh.emplace(one.turn, newId<TurnId>());
    double order = debate.table<Turn>().orderAtEnd();
    Edits edits;
    for (const FollowedTurn& one : turns) {
        const Turn* old = debate.find(one.turn);
        if (!old)
            continue;
        Turn turn = *old;
        turn.id = fresh.at(one.turn);
        turn.document = text;
        turn.start = one.start;
        turn.end = one.end;
        const auto answered = fresh.find(old->replyTo);
        turn.replyTo = answered == fresh.end() ? TurnId() : answered->second;
        turn.order = order++;
        edits.push_back(put(turn));
    }
    return edits;
}

Result<Edits> addVersion(
    const Debate& debate, DocumentId oldId, const Document& freshText, const FollowedText& followedText)
{
    const Document* old = debate.find(oldId);
    if (!old)
        return editing::goneError();
    if (const Done allowed = canBeReplaced(debate, *old, freshText); !allowed)
        return allowed.error();
    Document fresh = freshText;
    fresh.id = fresh.id && !debate.find(fresh.id) ? fresh.id : newId<DocumentId>(); // words may come back
    fresh.replaces = oldId;
    fresh.source = fresh.source ? fresh.source : old->source;
    fresh.title = fresh.title.isEmpty() ? old->title : fresh.title;
    fresh.order = debate.table<Document>().orderAtEnd();
    Structure structure = structureOf(fresh);
    for (const Stretch& one : followedText.furniture)
        structure.furniture = withMark(structure.furniture, one);
    fresh.structure = fieldOf(structure);
    std::unordered_map<ExcerptId, FollowedQuotation> places;
    for (const FollowedQuotation& one : followedText.quotations)
        places.insert({one.excerpt, one});
    Edits edits = {put(fresh)};
    const TextPlaces at(fresh.text);
    for (const Excerpt* one : debate.excerptsOf(oldId)) {
        const auto place = places.find(one->id);
        if (place == places.end())
            return Error{Sentences::tr("The quotations have changed meanwhile."), Sentences::tr("Start again.")};
        if (place->second.fate != Fate::Lost)
            edits.push_back(put(followed(*one, place->second, fresh, at)));
    }
    return std::move(edits) + turnsIn(debate, fresh.id, followedText.turns);
}

static const Document* replacementOf(const Debate& debate, DocumentId document)
{
    for (RecordId id : debate.referrers(document)) {
        const Document* one = debate.find(id.as<DocumentId>());
        if (one && one->replaces == document)
            return one;
    }
    return nullptr;
}

DocumentId newestVersion(const Debate& debate, DocumentId document)
{
    std::unordered_set<DocumentId> seen;
    while (seen.insert(document).second) {
        const Document* next = replacementOf(debate, document);
        if (!next)
            break;
        document = next->id;
    }
    return document;
}

std::vector<ExcerptId> quotationsLeftBehind(const Debate& debate)
{
    std::vector<ExcerptId> found;
    for (const Document& fresh : debate.table<Document>().all()) {
        if (!fresh.replaces)
            continue;
        for (const Excerpt* one : debate.excerptsOf(fresh.replaces))
            found.push_back(one->id);
    }
    return found;
}

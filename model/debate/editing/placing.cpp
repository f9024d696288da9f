#include "model/debate/editing/placing.h"

#include "model/debate/editing/claims.h"
#include "model/debate/sentences.h"

PlaceId placeOf(Placed card)
{
    return PlaceId{RecordId(card).value};
}

Result<Edits> pin(const Debate& debate, const std::vector<std::pair<Placed, QPointF>>& cards)
{
    Edits edits;
    for (const auto& [card, centre] : cards) {
        if (!debate.contains(card))
            return editing::goneError();
        edits.push_back(put(Place{placeOf(card), card, centre.x(), centre.y()}));
    }
    return edits;
}

Result<Edits> unpin(const Debate& debate, const std::vector<Placed>& cards)
{
    Edits edits;
    for (const Placed& card : cards) {
        if (debate.find(placeOf(card)))
            edits.push_back(drop(placeOf(card)));
    }
    return edits;
}

static SavedView viewNamed(const Debate& debate, const QString& name)
{
    for (const SavedView& view : debate.table<SavedView>().all()) {
        if (view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view;
    }
    SavedView view;
    view.id = newId<SavedViewId>();
    view.order = debate.table<SavedView>().orderAtEnd();
    return view;
}

Result<Edits> keepView(const Debate& debate, const QString& name, const QJsonObject& state)
{
    SavedView view = viewNamed(debate, tidied(name));
    view.name = tidied(name);
    view.state = state;
    if (view.name.isEmpty())
        return Error{Sentences::tr("A view needs a name.")};
    return Edits{put(view)};
}

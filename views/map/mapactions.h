#pragma once

#include "model/debate/opendebate.h"
#include "views/map/carddraft.h"

class LivingMap;
class MapState;
class Selection;

/**
 * What can be done to the selection, each as one step of history. What is not possible is said by `message`.
 */
class MapActions : public QObject {
    Q_OBJECT
public:
    MapActions(OpenDebate& debate, Selection& selection, MapState& state, LivingMap& map, QObject* parent = nullptr);

    void addReason();
    void addObjection();
    void addLinkedPremise();
    void addSibling();
    void undercut();
    void addClaim(std::optional<QPointF> place = {}); ///< in the scene
    void addIssue();
    void editCurrent();
    void edit(RecordId id);
    void fold();
    void focusOn(int hops);
    void deleteSelection();
    void unpinSelection();

    /// Draws a line that ends in a question: does `premise` support or attack `target`? `premise` may be an issue's
    /// option.
    bool connectTo(ClaimId premise, InferenceKind kind, RecordId target);
    bool makeOption(ClaimId claim, IssueId issue);

    /// Keeps cards where they were dragged.
    bool pinCards(const std::vector<std::pair<RecordId, QPointF>>& centres);

    /// Does what a draft was typed for; `other` is a claim that is there already and says the same.
    bool finish(const CardDraft& draft, const QString& text);
    bool finishWith(const CardDraft& draft, ClaimId other);

    /// A new claim that bears on a record, to be typed.
    void draftAnswer(InferenceKind kind, RecordId target);

signals:
    void message(const QString& sentence);
    void draftWanted(const CardDraft& draft);

private:
    bool mayChange();
    bool perform(const QString& label, const Result<Edits>& edits);
    void draftOption(IssueId issue);
    void draftPremise(InferenceId inference);
    void draftClaim(std::optional<QPointF> place = {});
    InferenceId inferenceMeant();

    const Debate& debate() const { return m_debate.debate(); }

    OpenDebate& m_debate;
    Selection& m_selection;
    MapState& m_state;
    LivingMap& m_map;
};

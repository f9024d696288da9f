#include "app/window/sources/readeractions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/stating.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "model/analysis/candidates.h"
#include "model/debate/editing/documents.h"
#include "model/debate/editing/quoting.h"
#include "model/debate/editing/structure.h"
#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/map/mapview.h"
#include "views/reader/readerpanel.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

#include <QMimeData>

ReaderActions::ReaderActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addQuoting();
    addWalking();
    connect(&window, &MainWindow::workspaceChanged, this, &ReaderActions::attend);
    update();
}

static ActionPlan inReader(const char* id, const QString& text, const QString& tip, const char* key)
{
    ActionPlan plan{id, text, tip, keys(key)};
    plan.isInReader = true;
    return plan;
}

void ReaderActions::addQuoting()
{
    Actions& actions = m_window.actions();
    actions.add(inReader("reader.quote", tr("&Quotation"), tr("Keep the selected passage as a quotation"), "Q"),
        [this] { quote(); });
    actions.add(inReader("reader.claim", tr("Quotation and &Claim"),
                    tr("Keep the selected passage, and make a claim of its words"), "C"),
        [this] { quoteAsClaim(); });
    actions.add(inReader("reader.reason", tr("Quotation and R&eason"),
                    tr("Keep the selected passage, and make a reason of it for the selected claim"), "R"),
        [this] { quoteAs(InferenceKind::Support); });
    actions.add(inReader("reader.objection", tr("Quotation and &Objection"),
                    tr("Keep the selected passage, and make an objection of it to the selected claim"), "O"),
        [this] { quoteAs(InferenceKind::Attack); });
    actions.add(inReader("reader.attach", tr("&Attach to Claim…"),
                    tr("Attach the selected passage to a claim found by a few letters"), "A"),
        [this] { chooseClaim(); });
    actions.add(inReader("reader.attachHere", tr("Attach to &Selected Claim"),
                    tr("Attach the selected passage to the claim selected on the map"), "Shift+A"),
        [this] {
            if (const auto chosen = passage())
                attachTo(selectedClaim(), *chosen);
        });
    actions.add(inReader("reader.statement", tr("S&tatement…"),
                    tr("Record who says what in the selected passage: claim, stance, speakers, date"), "H"),
        [this] {
            if (const auto chosen = passage())
                stateInPassage(m_window, *chosen);
        });
    actions.add(inReader("reader.remove", tr("&Delete Quotation"),
                    tr("Delete the quotation under the cursor; its claims stay"), "X"),
        [this] { removeQuotations(); });
}

void ReaderActions::addWalking()
{
    Actions& actions = m_window.actions();
    actions.add(inReader("reader.sentence", tr("Select Se&ntence"),
                    tr("Select the sentence the cursor is in; again for the next one"), "S"),
        [this] { reader().text().selectSentence(); });
    actions.add(inReader("reader.next", tr("Ne&xt Quotation"), tr("Go to the next quotation of the text"), "N"),
        [this] { reader().nextQuotation(); });
    actions.add(inReader("reader.previous", tr("&Previous Quotation"), tr("Go to the one before"), "Shift+N"),
        [this] { reader().previousQuotation(); });
    actions.add(inReader("reader.furniture", tr("Page F&urniture"),
                    tr("Mark the selected passage as part of the page and not of the text, or take that back"), "U"),
        [this] { markFurniture(); });
    ActionPlan candidates = inReader("reader.candidates", tr("Mark &Candidates"),
        tr("Tint sentences with words such as because, therefore, however; nothing is added by itself"), "K");
    candidates.isCheckable = true;
    actions.add(candidates, [this] { markCandidates(m_window.actions()[u"reader.candidates"]->isChecked()); });
    ActionPlan pages = inReader(
        "reader.pages", tr("Show Pa&ges"), tr("Show a PDF's pages as they look, in place of its words"), "G");
    pages.isCheckable = true;
    actions.add(pages, [this] { reader().showPages(m_window.actions()[u"reader.pages"]->isChecked()); });
    actions.add(inReader("reader.repair", tr("Put &Lost Quotation Here…"),
                    tr("Choose a quotation that was lost in a newer version, and put it at the selected passage"), "P"),
        [this] { repair(); });
    actions.add(inReader("reader.find", tr("&Find in Text"), tr("Find words in the text that is read"), "/"),
        [this] { reader().find(); });
}

/// Marks the selected passage as page furniture, or takes the mark off where it has it.
void ReaderActions::markFurniture()
{
    const auto chosen = reader().passage();
    if (!chosen)
        return m_window.announce(tr("Select what belongs to the page first, such as a menu or a footer."));
    Workspace& workspace = *m_window.workspace();
    const Document* document = workspace.debate().find(chosen->document);
    const auto furniture = structureOf(*document).furniture;
    const bool isMarked = std::any_of(furniture.begin(), furniture.end(),
        [&chosen](const Stretch& one) { return one.start <= chosen->start && chosen->end <= one.end; });
    workspace.perform(isMarked ? tr("Take Back Page Furniture") : tr("Mark Page Furniture"),
        ::markFurniture(workspace.debate(), chosen->document, {chosen->start, chosen->end}, !isMarked));
}

void ReaderActions::markCandidates(bool isOn)
{
    if (!isOn)
        return reader().setCandidates({});
    reader().setCandidates([](const Document& document) {
        std::vector<std::pair<int, int>> found;
        for (const Candidate& candidate : candidatesIn(document.text, document.language))
            found.emplace_back(candidate.start, candidate.end);
        return found;
    });
    const auto count = static_cast<int>(reader().text().marks().candidates.size());
    m_window.announce(count == 0 ? tr("No sentence here has a word that tells of an argument.")
                                 : tr("%n sentences may be arguments.", nullptr, count));
}

/// Lost quotations by their words, the ones with the letters typed.
static std::vector<PickItem> lostQuotations(const Debate& debate, const QString& letters)
{
    std::vector<PickItem> items;
    for (ExcerptId id : quotationsLeftBehind(debate)) {
        const Excerpt* excerpt = debate.find(id);
        if (!excerpt || !excerpt->exact.contains(letters, Qt::CaseInsensitive))
            continue;
        PickItem item;
        item.text = drawable(excerpt->exact.simplified(), 200);
        item.record = id;
        items.push_back(item);
    }
    return items;
}

void ReaderActions::repair()
{
    const auto chosen = reader().passage();
    if (!chosen)
        return m_window.announce(tr("Select the passage that the lost quotation belongs to first."));
    Workspace& workspace = *m_window.workspace();
    m_window.picking().popup().open(
        {tr("Lost quotation"), tr("Which lost quotation belongs here?"), tr("No quotation was lost."),
            [&workspace](const QString& letters) { return lostQuotations(workspace.debate(), letters); },
            [&workspace, chosen](const PickItem& item) {
                workspace.perform(tr("Put Quotation Right"),
                    moveQuotation(
                        workspace.debate(), item.record.as<ExcerptId>(), chosen->document, chosen->start, chosen->end));
            }});
}

void ReaderActions::attend()
{
    connect(&m_window.workspace()->selection(), &Selection::changed, this, &ReaderActions::update);
    connect(&m_window.workspace()->file(), &OpenDebate::changed, this, &ReaderActions::update);
    connect(&reader(), &ReaderPanel::opened, this, &ReaderActions::update);
    update();
}

void ReaderActions::update()
{
    const Obstacles why(m_window);
    Actions& actions = m_window.actions();
    const bool hasTexts = m_window.workspace() && !m_window.workspace()->debate().table<Document>().isEmpty();
    const QString noText = hasTexts ? QString() : tr("The debate has no texts to read yet. Add one to the sources.");
    for (const char* id : {"reader.quote", "reader.claim", "reader.statement", "reader.attach", "reader.remove",
             "reader.furniture", "reader.repair"})
        actions.allow(QString::fromLatin1(id), firstOf({why.notEditable(), noText}));
    for (const char* id : {"reader.reason", "reader.objection", "reader.attachHere"})
        actions.allow(QString::fromLatin1(id), firstOf({why.notEditable(), noText, why.noClaim()}));
    const bool hasPages = m_window.workspace() && m_window.panels() && reader().canShowPages();
    actions.allow(u"reader.pages", firstOf({noText, hasPages ? QString() : tr("The text in the reader is no PDF.")}));
    for (const char* id : {"reader.sentence", "reader.next", "reader.previous", "reader.find", "reader.candidates"})
        actions.allow(QString::fromLatin1(id), firstOf({why.noDebate(), noText}));
}

ReaderPanel& ReaderActions::reader() const
{
    return m_window.panels()->sources().reader();
}

ClaimId ReaderActions::selectedClaim() const
{
    return m_window.workspace()->selection().all<ClaimId>().back();
}

std::optional<Passage> ReaderActions::passage() const
{
    if (const auto selected = reader().passage())
        return selected;
    const auto here = reader().quotationsHere();
    const Excerpt* excerpt = here.empty() ? nullptr : m_window.workspace()->debate().find(here.front());
    if (excerpt)
        return Passage{excerpt->document, excerpt->start, excerpt->end};
    m_window.announce(tr("Select a passage first: with the mouse, with Shift and the arrows, or a sentence with S."));
    return {};
}

void ReaderActions::quote()
{
    const auto chosen = passage();
    if (!chosen)
        return;
    Workspace& workspace = *m_window.workspace();
    const auto [document, start, end] = *chosen;
    if (!workspace.perform(tr("Add Quotation"), ::quote(workspace.debate(), document, start, end)))
        return;
    if (const Excerpt* excerpt = quotationAt(workspace.debate(), document, start, end)) {
        reader().text().choose({excerpt->id});
        m_window.announce(tr("Quoted: %1.").arg(quotedWords(excerpt->exact.simplified())));
    }
}

void ReaderActions::quoteAsClaim()
{
    const auto chosen = passage();
    if (!chosen)
        return;
    Workspace& workspace = *m_window.workspace();
    perform(tr("Add Quotation and Claim"),
        ::quoteAsClaim(workspace.debate(), chosen->document, chosen->start, chosen->end));
}

void ReaderActions::quoteAs(InferenceKind kind)
{
    const auto chosen = passage();
    if (!chosen)
        return;
    Workspace& workspace = *m_window.workspace();
    perform(kind == InferenceKind::Support ? tr("Add Quotation and Reason") : tr("Add Quotation and Objection"),
        ::quoteAs(workspace.debate(), chosen->document, chosen->start, chosen->end, kind, selectedClaim()));
}

/// Shows the claim that is made, and leaves the focus where one reads on.
void ReaderActions::perform(const QString& label, const Result<Edits>& edits)
{
    Workspace& workspace = *m_window.workspace();
    if (!workspace.perform(label, edits))
        return;
    for (const Edit& edit : *edits) {
        const Record* record = edit.record();
        const auto* claim = record ? std::get_if<Claim>(record) : nullptr;
        if (!claim)
            continue;
        workspace.map().reveal(claim->id);
        m_window.announce(tr("Claimed: %1.").arg(quotedWords(claim->text)));
    }
}

void ReaderActions::attachTo(ClaimId claim, const Passage& chosen)
{
    Workspace& workspace = *m_window.workspace();
    const Claim* found = workspace.debate().find(claim);
    const auto edits = quoteFor(workspace.debate(), chosen.document, chosen.start, chosen.end, claim);
    if (workspace.perform(tr("Attach Quotation"), edits) && found)
        m_window.announce(tr("Attached to %1.").arg(quotedWords(found->text)));
}

void ReaderActions::chooseClaim()
{
    const auto chosen = passage();
    if (!chosen)
        return;
    m_window.picking().popup().open({tr("Attach to Claim"), tr("A few letters of the claim that is made there"),
        tr("No claim has these letters."), m_window.picking().goTo().source({Kind::Claim}),
        [this, chosen](const PickItem& item) { attachTo(item.record.as<ClaimId>(), *chosen); }});
}

void ReaderActions::removeQuotations()
{
    const auto here = reader().quotationsHere();
    if (here.empty())
        return m_window.announce(tr("The cursor is in no quotation."));
    Workspace& workspace = *m_window.workspace();
    workspace.perform(tr("Delete Quotation"), removeQuotation(workspace.debate(), here.front()));
}

bool ReaderActions::takeDropped(const QMimeData& dropped, RecordId on)
{
    const auto chosen = passageIn(dropped);
    if (!chosen)
        return false;
    Workspace& workspace = *m_window.workspace();
    if (const ClaimId claim = on.as<ClaimId>())
        attachTo(claim, *chosen);
    else
        perform(tr("Add Quotation and Claim"),
            ::quoteAsClaim(workspace.debate(), chosen->document, chosen->start, chosen->end));
    return true;
}

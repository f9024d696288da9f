#include "app/window/sources/turnactions.h"

#include "app/window/actions/actions.h"
#include "app/window/actions/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/obstacles.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "model/analysis/turnproposals.h"
#include "model/debate/codepoints.h"
#include "model/debate/editing/claims.h"
#include "model/debate/editing/turns.h"
#include "model/debate/sentences.h"
#include "views/map/lettering.h"
#include "views/reader/readerpanel.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

#include <QInputDialog>
#include <QMenu>

static constexpr const char* ids[]
    = {"turns.propose", "turns.begin", "turns.moveStart", "turns.moveEnd", "turns.join", "turns.speaker", "turns.date"};
static const QString noticeId = QStringLiteral("turns");

TurnActions::TurnActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    addActions();
    connect(&window, &MainWindow::workspaceChanged, this, &TurnActions::attend);
    update();
}

void TurnActions::addActions()
{
    const auto add = [this](const char* id, const QString& text, const QString& tip, const char* key, auto run) {
        ActionPlan plan{id, text, tip, keys(key)};
        plan.isInReader = true;
        m_window.actions().add(plan, [this, run] { (this->*run)(); });
    };
    add("turns.propose", tr("Propose &Turns"), tr("Look for speakers: blank lines, “Name:”, headings of replies"), "T",
        &TurnActions::propose);
    add("turns.begin", tr("&Begin Turn Here"), tr("Let another speaker begin where the cursor is"), "B",
        &TurnActions::beginHere);
    add("turns.moveStart", tr("&Move Start of Turn Here"),
        tr("Let the turn the cursor is in, or the next one, begin where the cursor is"), "M", &TurnActions::moveStart);
    add("turns.moveEnd", tr("Move &End of Turn Here"),
        tr("Let the turn the cursor is in, or the one before, end where the cursor is"), "Shift+M",
        &TurnActions::moveEnd);
    add("turns.join", tr("&Join With Next Turn"), tr("Make one turn of this one and the next"), "J",
        &TurnActions::join);
    add("turns.speaker", tr("&Speaker…"), tr("Say who speaks here, by a few letters of a name"), "W",
        &TurnActions::chooseSpeaker);
    add("turns.date", tr("&Date of Turn…"), tr("Say when this was said"), "D", &TurnActions::setDate);
}

void TurnActions::attend()
{
    connect(&reader(), &ReaderPanel::opened, this, &TurnActions::update);
    connect(&reader().text(), &ReaderText::turnMenuRequested, this, &TurnActions::showMenu);
    connect(&reader().text(), &ReaderText::turnDragged, this, &TurnActions::dragStart);
    connect(&m_window.workspace()->file(), &OpenDebate::changed, this, &TurnActions::update);
    update();
}

void TurnActions::update()
{
    const bool isReading = m_window.workspace() && m_window.panels() && reader().document();
    const QString noText = isReading ? QString() : tr("Open a text in the reader first.");
    for (const char* id : ids)
        m_window.actions().allow(QString::fromLatin1(id), firstOf({Obstacles(m_window).notEditable(), noText}));
}

ReaderPanel& TurnActions::reader() const
{
    return m_window.panels()->sources().reader();
}

void TurnActions::showMenu(int position, QPoint at)
{
    reader().text().goTo(position, position);
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : ids)
        menu->addAction(m_window.actions()[QString::fromLatin1(id)]);
    menu->popup(at);
}

/// They are shown in the margin first; nothing is changed until they are accepted.
void TurnActions::propose()
{
    const Document* document = m_window.workspace()->debate().find(reader().document());
    const std::vector<TurnDraft> drafts = proposeTurns(document->text);
    if (drafts.empty())
        return m_window.announce(
            tr("Nothing here looks like several speakers. Begin a turn by hand where one speaks."));
    std::vector<TurnMark> marks;
    for (const TurnDraft& draft : drafts)
        marks.push_back({{}, reader().shownAt(draft.start), reader().shownAt(draft.end),
            draft.speaker.isEmpty() ? tr("somebody") : drawable(draft.speaker, 60), true});
    reader().propose(std::move(marks));
    const bool replacesSome = !turnsOf(m_window.workspace()->debate(), document->id).empty();
    const QString also
        = replacesSome ? QLatin1Char(' ') + tr("They take the place of the turns there are.") : QString();
    m_window.notices().show({noticeId, Notice::Kind::Information,
        tr("%n turns are proposed in the margin.", nullptr, static_cast<int>(drafts.size())) + also,
        {{tr("&Accept Them"), [this, id = document->id, drafts] { accept(id, drafts); }},
            {tr("&Discard"), [this] { reader().propose({}); }}}});
}

void TurnActions::accept(DocumentId document, const std::vector<TurnDraft>& drafts)
{
    Workspace& workspace = *m_window.workspace();
    reader().propose({});
    workspace.perform(tr("Split Into Turns"), splitIntoTurns(workspace.debate(), document, drafts));
}

const Turn* TurnActions::current() const
{
    const Turn* turn = turnAt(m_window.workspace()->debate(), reader().document(), reader().cursorPlace());
    if (!turn)
        m_window.announce(tr("The cursor is in no turn. Propose turns, or begin one here."));
    return turn;
}

static TurnDraft draftOf(const Debate& debate, const Turn& turn)
{
    TurnDraft draft;
    draft.start = turn.start;
    draft.end = turn.end;
    draft.date = turn.date;
    const Stakeholder* speaker = debate.find(turn.speaker);
    draft.speaker = speaker ? speaker->name : QString();
    return draft;
}

/// In a turn it is cut; elsewhere a turn begins that reaches to the next one.
void TurnActions::beginHere()
{
    Workspace& workspace = *m_window.workspace();
    const Debate& debate = workspace.debate();
    const int at = reader().cursorPlace();
    if (const Turn* turn = turnAt(debate, reader().document(), at); turn && turn->start < at) {
        workspace.perform(tr("Begin Turn"), splitTurn(debate, turn->id, at));
        return;
    }
    const Document* document = debate.find(reader().document());
    std::vector<TurnDraft> drafts;
    auto end = static_cast<int>(codePointCount(document->text));
    for (const Turn* turn : turnsOf(debate, document->id)) {
        drafts.push_back(draftOf(debate, *turn));
        if (turn->start >= at)
            end = std::min(end, turn->start);
    }
    drafts.push_back({at, end});
    std::sort(drafts.begin(), drafts.end(), [](const TurnDraft& a, const TurnDraft& b) { return a.start < b.start; });
    workspace.perform(tr("Begin Turn"), splitIntoTurns(debate, document->id, drafts));
}

void TurnActions::moveStart()
{
    Workspace& workspace = *m_window.workspace();
    const Debate& debate = workspace.debate();
    const int at = reader().cursorPlace();
    const Turn* nearest = nullptr;
    for (const Turn* turn : turnsOf(debate, reader().document())) {
        const bool isNearer = !nearest || std::abs(turn->start - at) < std::abs(nearest->start - at);
        if (turn->end > at && isNearer)
            nearest = turn;
    }
    if (!nearest)
        return m_window.announce(tr("No turn begins near the cursor."));
    workspace.perform(tr("Move Start of Turn"), setTurnBounds(debate, nearest->id, at, nearest->end));
}

void TurnActions::moveEnd()
{
    Workspace& workspace = *m_window.workspace();
    const Debate& debate = workspace.debate();
    const int at = reader().cursorPlace();
    const Turn* nearest = nullptr;
    for (const Turn* turn : turnsOf(debate, reader().document())) {
        if (turn->start < at)
            nearest = turn;
    }
    if (!nearest)
        return m_window.announce(tr("No turn begins before the cursor."));
    workspace.perform(tr("Move End of Turn"), setTurnBounds(debate, nearest->id, nearest->start, at));
}

void TurnActions::dragStart(TurnId id, int shown)
{
    Workspace& workspace = *m_window.workspace();
    if (const Turn* turn = workspace.debate().find(id))
        workspace.perform(
            tr("Move Start of Turn"), setTurnBounds(workspace.debate(), id, reader().codePointAt(shown), turn->end));
}

void TurnActions::join()
{
    Workspace& workspace = *m_window.workspace();
    if (const Turn* turn = current())
        workspace.perform(tr("Join Turns"), joinWithNext(workspace.debate(), turn->id));
}

void TurnActions::chooseSpeaker()
{
    const Turn* turn = current();
    if (!turn)
        return;
    const auto source = [this](const QString& letters) {
        std::vector<PickItem> items = m_window.picking().goTo().find(letters, {Kind::Stakeholder});
        if (const QString name = letters.simplified(); !name.isEmpty()) {
            PickItem fresh;
            fresh.text = name;
            fresh.kind = tr("New");
            items.push_back(fresh);
        }
        return items;
    };
    m_window.picking().popup().open({tr("Speaker"), tr("Who speaks here? A few letters, or a new name"),
        tr("Type a name."), source,
        [this, id = turn->id](const PickItem& item) { setSpeaker(id, item.record.as<StakeholderId>(), item.text); }});
}

void TurnActions::setSpeaker(TurnId turn, StakeholderId known, const QString& name)
{
    Workspace& workspace = *m_window.workspace();
    Edits edits;
    if (!known)
        known = stakeholderCalled(workspace.debate(), name);
    Debate grown = workspace.debate();
    if (!known) {
        Stakeholder fresh;
        fresh.id = known = newId<StakeholderId>();
        fresh.name = tidied(name);
        fresh.order = grown.table<Stakeholder>().orderAtEnd();
        edits.push_back(put(fresh));
        grown.apply(edits);
    }
    Result<Edits> set = setTurnSpeaker(grown, turn, known);
    if (set)
        set = edits + *set;
    workspace.perform(tr("Set Speaker"), set);
}

void TurnActions::setDate()
{
    const Turn* turn = current();
    if (!turn)
        return;
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Date of Turn"));
    dialog->setLabelText(tr("When this was said, such as 2015, 2015-08 or 2015-08-11:"));
    dialog->setTextValue(turn->date);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = turn->id](const QString& date) {
        Workspace& workspace = *m_window.workspace();
        workspace.perform(tr("Set Date of Turn"), setTurnDate(workspace.debate(), id, date.trimmed()));
    });
    dialog->open();
}

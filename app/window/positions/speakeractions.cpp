#include "app/window/positions/speakeractions.h"

#include "app/window/actions/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/panels/panels.h"
#include "app/window/panels/picking.h"
#include "app/window/positions/positiondocks.h"
#include "app/window/workspace.h"
#include "model/debate/editing/people.h"
#include "model/debate/editing/statements.h"
#include "model/debate/sentences.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"
#include "views/search/recordnames.h"
#include "views/statements/speakerrows.h"
#include "views/statements/statementpanel.h"

#include <unordered_set>

namespace {

/// Those with the letters in their texts.
std::vector<PickItem> withLetters(std::vector<PickItem> items, const QString& letters)
{
    std::erase_if(items, [&](const PickItem& item) { return !item.text.contains(letters, Qt::CaseInsensitive); });
    return items;
}

}

QStringList SpeakerActions::ids()
{
    return {QStringLiteral("statements.addSpeaker"), QStringLiteral("statements.removeSpeaker"),
        QStringLiteral("statements.replaceSpeaker"), QStringLiteral("statements.role")};
}

SpeakerActions::SpeakerActions(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    Actions& actions = window.actions();
    actions.add({"statements.addSpeaker", tr("Add &Speaker…"), tr("Add a speaker to all selected statements")},
        [this] { add(); });
    actions.add({"statements.removeSpeaker", tr("&Take Speaker Off…"),
                    tr("Take somebody off all selected statements, in every role")},
        [this] { takeOff(); });
    actions.add({"statements.replaceSpeaker", tr("&Replace Speaker…"),
                    tr("Put somebody in another's place in all selected statements, in every role")},
        [this] { replace(); });
    actions.add(
        {"statements.role", tr("Set Role of S&peaker…"),
            tr("Say as what somebody speaks in all selected statements: speaker, author, publisher or reporter")},
        [this] { chooseRole(); });
}

StatementPanel& SpeakerActions::panel() const
{
    return m_window.panels()->positions().statements();
}

const Debate& SpeakerActions::debate() const
{
    return m_window.workspace()->debate();
}

/// Those who speak in what is selected, each once.
std::vector<PickItem> SpeakerActions::speakers() const
{
    std::vector<PickItem> speakers;
    std::unordered_set<StakeholderId> seen;
    for (StatementId id : panel().selected()) {
        for (const Speaker& speaker : debate().find(id)->speakers) {
            if (!seen.insert(speaker.stakeholder).second)
                continue;
            PickItem item;
            item.text = nameOf(debate(), speaker.stakeholder);
            item.record = speaker.stakeholder;
            speakers.push_back(std::move(item));
        }
    }
    return speakers;
}

void SpeakerActions::chooseSpeaker(const QString& placeholder, const Then& then)
{
    const auto source = [all = speakers()](const QString& letters) { return withLetters(all, letters); };
    m_window.picking().popup().open({tr("Speaker"), placeholder, tr("None of their speakers has these letters."),
        source, [then](const PickItem& item) { then(item.record.as<StakeholderId>()); }});
}

/// Anybody there is, or a new name.
void SpeakerActions::chooseAnybody(const QString& placeholder, const QString& label, const Change& how)
{
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
    m_window.picking().popup().open({tr("Speaker"), placeholder, tr("Type a name."), source,
        [this, label, how](const PickItem& who) { change(label, who, how); }});
}

void SpeakerActions::change(const QString& label, const PickItem& who, const Change& how)
{
    if (const auto known = who.record.as<StakeholderId>())
        return emit changeAsked(label, how(debate(), known));
    const Stakeholder fresh = newStakeholder(debate(), who.text);
    const Result<Edits> made = putStakeholder(debate(), fresh);
    if (!made)
        return emit changeAsked(label, made);
    Debate grown = debate();
    grown.apply(*made);
    const Result<Edits> changed = how(grown, fresh.id);
    emit changeAsked(label, changed ? Result<Edits>(*made + *changed) : changed);
}

void SpeakerActions::add()
{
    chooseAnybody(tr("Who says it? A few letters, or a new name"), tr("Add Speaker"),
        [ids = panel().selected()](const Debate& debate, StakeholderId who) { return addSpeaker(debate, ids, {who}); });
}

void SpeakerActions::takeOff()
{
    chooseSpeaker(tr("Who does not say it after all?"), [this](StakeholderId who) {
        emit changeAsked(tr("Take Speaker Off"), removeSpeaker(debate(), panel().selected(), who));
    });
}

void SpeakerActions::replace()
{
    chooseSpeaker(tr("Who is to be replaced?"), [this](StakeholderId before) {
        chooseAnybody(tr("Who says it instead? A few letters, or a new name"), tr("Replace Speaker"),
            [ids = panel().selected(), before](
                const Debate& debate, StakeholderId after) { return replaceSpeaker(debate, ids, before, after); });
    });
}

void SpeakerActions::chooseRole()
{
    const std::vector<PickItem> all = speakers();
    if (all.size() == 1)
        return setRole(all.front().record.as<StakeholderId>());
    chooseSpeaker(tr("Whose role?"), [this](StakeholderId who) { setRole(who); });
}

void SpeakerActions::setRole(StakeholderId who)
{
    std::vector<PickItem> roles;
    for (SpeakerRole role :
        {SpeakerRole::Speaker, SpeakerRole::Author, SpeakerRole::Publisher, SpeakerRole::ReportedBy}) {
        PickItem item;
        item.text = roleName(role);
        item.number = static_cast<int>(role);
        roles.push_back(std::move(item));
    }
    const auto source = [roles](const QString& letters) { return withLetters(roles, letters); };
    m_window.picking().popup().open({tr("Role"), tr("As what does %1 speak?").arg(quoted(nameOf(debate(), who))),
        tr("No role has these letters."), source, [this, who](const PickItem& item) {
            const auto role = static_cast<SpeakerRole>(item.number);
            emit changeAsked(tr("Set Role"), ::setRole(debate(), panel().selected(), who, role));
        }});
}

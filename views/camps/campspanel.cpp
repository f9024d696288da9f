#include "views/camps/campspanel.h"

#include "views/camps/camptable.h"
#include "views/camps/livecamps.h"
#include "views/common/plaintext.h"
#include "views/questions/answertree.h"
#include "views/search/recordnames.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

static constexpr int slow = 1000; // ms after which it is said that something is looked for
static constexpr std::size_t mostParts = 200; // that are listed
static constexpr std::size_t mostClaims = 300; // of a kind, of a camp

CampsPanel::CampsPanel(OpenDebate& debate, LiveCamps& live, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_live(live)
    , m_account(plainLabel({}))
    , m_onMap(new QCheckBox(tr("Show the camp on the &map")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_tabs(new QTabWidget)
    , m_parts(new QTreeWidget)
    , m_campTitle(plainLabel({}))
    , m_claims(new AnswerTree)
    , m_table(new CampTable)
    , m_cruxes(new AnswerTree)
{
    setObjectName(QStringLiteral("camps"));
    build();
    connectParts();
    showAnswer();
}

void CampsPanel::build()
{
    m_claims->setAccessibleName(tr("Claims of the camp"));
    m_cruxes->setAccessibleName(tr("What would settle most"));
    m_parts->setAccessibleName(tr("Parts and their camps"));
    m_parts->setHeaderHidden(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    QFont bold = m_campTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_campTitle->setFont(bold);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeCamps(), tr("Camps"));
    m_tabs->addTab(m_cruxes, tr("What Would Settle Most"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(makeHead());
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_parts);
}

QBoxLayout* CampsPanel::makeHead()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_account, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_onMap);
    m_cancel->hide();
    m_cancel->setAutoDefault(false);
    m_onMap->setToolTip(plainTip(tr("Colours the claims that the camps of this part differ on")));
    return row;
}

QWidget* CampsPanel::makeCamps()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->addWidget(m_campTitle);
    column->addWidget(m_claims, 1);
    auto* columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    for (QWidget* one : std::initializer_list<QWidget*>{m_parts, middle, m_table})
        columns->addWidget(one);
    for (int i = 0; i < columns->count(); ++i)
        columns->setStretchFactor(i, i == 0 ? 2 : 3);
    return columns;
}

void CampsPanel::connectParts()
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slow);
    connect(&m_slow, &QTimer::timeout, this, &CampsPanel::showBusy);
    connect(&m_live, &LiveAnswer::began, &m_slow, qOverload<>(&QTimer::start));
    connect(&m_live, &LiveAnswer::changed, this, &CampsPanel::showAnswer);
    connect(m_cancel, &QPushButton::clicked, &m_live, &LiveAnswer::cancel);
    connect(m_onMap, &QCheckBox::toggled, this, [this] {
        want();
        emit onMapChanged();
    });
    connect(m_parts, &QTreeWidget::currentItemChanged, this, &CampsPanel::chooseItem);
    connect(m_table, &CampTable::campChosen, this, [this](std::size_t camp) { choose({m_chosen.part, camp}); });
    connect(m_table, &CampTable::followed, this, &CampsPanel::followed);
    connect(m_claims, &AnswerTree::followed, this, &CampsPanel::followed);
    connect(m_cruxes, &AnswerTree::followed, this, &CampsPanel::followed);
}

void CampsPanel::setTheme(const Theme& theme)
{
    m_claims->setMuted(theme.mutedText);
    m_cruxes->setMuted(theme.mutedText);
}

bool CampsPanel::isOnMap() const
{
    return m_onMap->isChecked();
}

void CampsPanel::setOnMap(bool isOnMap)
{
    m_onMap->setChecked(isOnMap);
}

void CampsPanel::want()
{
    m_live.setWanted(isVisible() || isOnMap());
}

void CampsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    want();
}

void CampsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    want();
}

void CampsPanel::showBusy()
{
    if (!m_live.isBusy())
        return;
    m_account->setText(tr("Looking for camps and for what would settle most…"));
    m_cancel->show();
}

void CampsPanel::showAnswer()
{
    if (!m_live.isBusy()) {
        m_slow.stop();
        m_cancel->hide();
    }
    const auto before = std::exchange(m_shown, m_live.answer());
    m_account->setText(m_shown ? accountOf(*m_shown) : tr("Nothing has been looked for."));
    m_chosen = before && m_shown ? sameAs(*before) : CampPlace();
    listParts();
    showCamp();
    showCruxes();
}

/// The camp that held the same before; else the first of the part that is about the same; else the first.
CampPlace CampsPanel::sameAs(const CampsAnswer& before) const
{
    const MapCamp* camp = campAt(before, m_chosen);
    if (!camp)
        return {};
    const std::vector<ClaimId>& claims = before.parts[m_chosen.part].claims;
    for (std::size_t part = 0; part < m_shown->parts.size(); ++part) {
        const ContestedPart& one = m_shown->parts[part];
        if (one.claims != claims && one.claims.front() != claims.front())
            continue;
        const auto same = std::ranges::find(one.camps, camp->stands, &MapCamp::stands);
        return {part, same == one.camps.end() ? 0 : static_cast<std::size_t>(same - one.camps.begin())};
    }
    return {};
}

void CampsPanel::listParts()
{
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    if (!m_shown)
        return;
    for (std::size_t part = 0; part < std::min(m_shown->parts.size(), mostParts); ++part)
        addPart(part);
    if (m_shown->parts.size() > mostParts) {
        auto* rest = new QTreeWidgetItem(m_parts, {tr("Only the first are listed.")});
        rest->setFlags(Qt::NoItemFlags);
    }
    const int parts = m_parts->topLevelItemCount();
    if (QTreeWidgetItem* item
        = m_chosen.part < std::size_t(parts) ? m_parts->topLevelItem(int(m_chosen.part)) : nullptr)
        m_parts->setCurrentItem(item->child(static_cast<int>(m_chosen.camp)));
}

void CampsPanel::addPart(std::size_t part)
{
    const ContestedPart& one = m_shown->parts[part];
    const auto place = [&](QTreeWidgetItem* item, std::size_t camp) {
        item->setData(0, Qt::UserRole, QVariant::fromValue<qulonglong>(part));
        item->setData(0, Qt::UserRole + 1, QVariant::fromValue<qulonglong>(camp));
        item->setToolTip(0, plainTip(item->text(0)));
    };
    auto* whole = new QTreeWidgetItem(m_parts, {nameOf(m_debate.debate(), one)});
    place(whole, 0);
    for (std::size_t camp = 0; camp < one.camps.size(); ++camp) {
        const MapCamp& which = one.camps[camp];
        place(new QTreeWidgetItem(whole,
                  {tr("Camp %L1: %L2 stand, %L3 fall, %L4 open")
                          .arg(camp + 1)
                          .arg(which.stands.size())
                          .arg(which.falls.size())
                          .arg(which.open.size())}),
            camp);
    }
    whole->setExpanded(part == m_chosen.part);
}

static CampPlace placeOf(const QTreeWidgetItem& item)
{
    return {static_cast<std::size_t>(item.data(0, Qt::UserRole).toULongLong()),
        static_cast<std::size_t>(item.data(0, Qt::UserRole + 1).toULongLong())};
}

/// A part stands for its first camp.
void CampsPanel::chooseItem(const QTreeWidgetItem* item)
{
    if (item)
        choose(placeOf(*item));
}

void CampsPanel::choose(const CampPlace& place)
{
    if (!m_shown || !campAt(*m_shown, place) || place == m_chosen)
        return;
    m_chosen = place;
    showCamp();
    const QTreeWidgetItem* current = m_parts->currentItem();
    QTreeWidgetItem* part = m_parts->topLevelItem(static_cast<int>(place.part));
    const QSignalBlocker blocker(m_parts);
    if (part && !(current && placeOf(*current) == place))
        m_parts->setCurrentItem(part->child(static_cast<int>(place.camp)));
}

/// "Stands: 3", with the claims under it.
static void addClaims(
    const Debate& debate, const QString& title, const std::vector<ClaimId>& claims, std::vector<AnswerInWords>& lines)
{
    if (claims.empty())
        return;
    AnswerInWords group{title.arg(claims.size()), {}, {}};
    for (std::size_t i = 0; i < std::min(claims.size(), mostClaims); ++i)
        group.evidence.push_back({nameOf(debate, claims[i]), claims[i]});
    if (claims.size() > mostClaims)
        group.evidence.push_back({CampsPanel::tr("Only the first are listed."), {}});
    lines.push_back(std::move(group));
}

void CampsPanel::showCamp()
{
    const MapCamp* camp = m_shown ? campAt(*m_shown, m_chosen) : nullptr;
    std::vector<AnswerInWords> lines;
    if (camp) {
        const Debate& debate = m_debate.debate();
        addClaims(debate, tr("✓ Stands: %L1"), camp->stands, lines);
        addClaims(debate, tr("✕ Falls: %L1"), camp->falls, lines);
        addClaims(debate, tr("? Left open: %L1"), camp->open, lines);
    }
    m_campTitle->setText(camp ? tr("What camp %L1 holds").arg(m_chosen.camp + 1) : QString());
    m_claims->show(lines);
    m_table->show(m_debate.debate(), camp ? &m_shown->parts[m_chosen.part] : nullptr);
    m_table->setCamp(m_chosen.camp);
    m_onMap->setEnabled(camp || m_onMap->isChecked());
    emit onMapChanged();
}

void CampsPanel::showCruxes()
{
    std::vector<AnswerInWords> lines;
    const Debate& debate = m_debate.debate();
    if (m_shown && m_shown->cruxes) {
        for (const Crux& crux : *m_shown->cruxes) {
            AnswerInWords line{wordsFor(debate, crux, m_shown->open()), {}, {}};
            for (ClaimId claim : crux.claims)
                line.evidence.push_back({nameOf(debate, claim), claim});
            lines.push_back(std::move(line));
        }
        if (lines.empty())
            lines.push_back({tr("Nothing is open, so there is nothing to settle."), {}, {}});
    } else if (m_shown) {
        lines.push_back({m_live.isBusy() ? tr("Looking for what would settle most…")
                                         : tr("This was cancelled before it was found."),
            {}, {}});
    }
    m_cruxes->show(lines);
}

#include "views/statements/statementpanel.h"

#include "model/analysis/positions/positions.h"
#include "views/common/menubutton.h"
#include "views/common/plaintext.h"
#include "views/search/recordline.h"
#include "views/search/recordnames.h"
#include "views/statements/statementdelegate.h"
#include "views/statements/statementmodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

StatementPanel::StatementPanel(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_debate(context.debate)
    , m_model(new StatementModel(context.debate, this))
    , m_table(new QTableView)
    , m_delegate(new StatementDelegate(context.claims, context.people, this))
    , m_words(new QLineEdit)
    , m_stance(new QComboBox)
    , m_person(new RecordLine(context.people))
    , m_claim(new RecordLine(context.claims))
    , m_undated(new QCheckBox(tr("&Undated")))
    , m_byHand(new QCheckBox(tr("By &hand")))
    , m_count(plainLabel({}))
    , m_hint(
          plainLabel(tr("No statements yet.\n\nA statement is who says what, in which words, when. Open a text in the "
                        "reader, select a passage and press H; or set a position by hand from the People menu.")))
{
    setObjectName(QStringLiteral("statements"));
    build(context);
    attend();
}

void StatementPanel::build(const Context& context)
{
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_hint->setContentsMargins(16, 16, 16, 16);
    buildTable();
    auto* row = makeFilters();
    row->addWidget(menuButton(tr("&Change Selected"), context.changes));
    row->addWidget(menuButton(tr("&More"), context.others));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->addLayout(row);
    column->addWidget(m_hint, 1);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

QBoxLayout* StatementPanel::makeFilters()
{
    m_words->setAccessibleName(tr("Find statements"));
    m_words->setPlaceholderText(tr("Find words…"));
    m_words->setClearButtonEnabled(true);
    m_stance->setAccessibleName(tr("Stance"));
    m_stance->addItem(tr("Any stance"), -1);
    for (Stance stance : {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear})
        m_stance->addItem(symbolFor(stance) + u' ' + wordFor(stance), static_cast<int>(stance));
    m_person->setAccessibleName(tr("Only of"));
    m_person->setPlaceholderText(tr("of anybody"));
    m_person->setClearButtonEnabled(true);
    m_claim->setAccessibleName(tr("Only on"));
    m_claim->setPlaceholderText(tr("on any claim"));
    m_claim->setClearButtonEnabled(true);
    m_count->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 3);
    row->addWidget(m_stance);
    row->addWidget(m_person, 2);
    row->addWidget(m_claim, 2);
    row->addWidget(m_undated);
    row->addWidget(m_byHand);
    row->addWidget(m_count);
    return row;
}

void StatementPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("statement-table"));
    m_table->setAccessibleName(tr("Statements"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // equal rows: 100,000 of them cost nothing
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // a third click sorts as the debate does
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    const int widths[] = {180, 110, 220, 320, 90, 80, 180, 160};
    for (int column = 0; column < StatementModel::cellCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
}

void StatementPanel::attend()
{
    connect(m_words, &QLineEdit::textChanged, this, &StatementPanel::filter);
    connect(m_stance, &QComboBox::activated, this, &StatementPanel::filter);
    for (RecordLine* line : {m_person, m_claim}) {
        connect(line, &RecordLine::picked, this, &StatementPanel::filter);
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            if (line->text().isEmpty())
                filter();
        });
    }
    for (QCheckBox* box : {m_undated, m_byHand})
        connect(box, &QCheckBox::toggled, this, &StatementPanel::filter);
    connect(m_model, &StatementModel::counted, this, &StatementPanel::count);
    connect(m_model, &StatementModel::refused, this, &StatementPanel::message);
    connect(m_table, &QTableView::doubleClicked, this, &StatementPanel::choose);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](QPoint at) { emit contextMenuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatementPanel::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatementPanel::selectionChanged);
}

void StatementPanel::setTheme(const Theme& theme)
{
    m_model->setTheme(theme);
    m_delegate->setTheme(theme);
    m_person->setTheme(theme);
    m_claim->setTheme(theme);
}

void StatementPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setLive(true);
    count();
    emit selectionChanged();
}

void StatementPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setLive(false);
    emit selectionChanged();
}

void StatementPanel::filter()
{
    StatementFilter filter;
    filter.words = m_words->text();
    if (const int stance = m_stance->currentData().toInt(); stance >= 0)
        filter.stance = static_cast<Stance>(stance);
    filter.person = m_person->record().as<StakeholderId>();
    filter.claim = m_claim->record().as<ClaimId>();
    filter.isUndated = m_undated->isChecked();
    filter.isByHand = m_byHand->isChecked();
    m_model->setFilter(filter);
}

void StatementPanel::count()
{
    const int all = m_model->allCount();
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n statements", nullptr, all) : tr("%L1 of %L2").arg(shown).arg(all));
    m_hint->setVisible(all == 0);
    m_table->setVisible(all > 0);
}

std::vector<StatementId> StatementPanel::selected() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<StatementId> ids;
    for (int row : rows)
        ids.push_back(m_model->at(row));
    return ids;
}

void StatementPanel::showOf(StakeholderId person)
{
    m_claim->show({}, {});
    m_person->show(person, shortNameOf(m_debate.debate(), person));
    filter();
}

void StatementPanel::showOn(ClaimId claim)
{
    m_person->show({}, {});
    m_claim->show(claim, shortNameOf(m_debate.debate(), claim));
    filter();
}

void StatementPanel::startSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

/// Some cells are a place to go to.
void StatementPanel::choose(const QModelIndex& index)
{
    if (index.column() == StatementModel::WordsCell || index.column() == StatementModel::SourceCell)
        emit followed(m_model->at(index.row()));
    else
        m_table->edit(index);
}

bool StatementPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_table->currentIndex();
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->key() == Qt::Key_Delete)
        emit removalAsked();
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && current.isValid())
        emit followed(m_model->at(current.row()));
    else if (key->key() == Qt::Key_F2 && current.isValid() && !(m_model->flags(current) & Qt::ItemIsEditable))
        emit editAsked(m_model->at(current.row()));
    else
        return false;
    return true;
}

std::vector<QStringList> StatementPanel::rows()
{
    m_model->refresh();
    std::vector<QStringList> all{StatementModel::titles()};
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.push_back(m_model->texts(row));
    return all;
}

/// A cell without what would begin another one.
static QString inOneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
}

void StatementPanel::copy() const
{
    QStringList lines{StatementModel::titles().join(u'\t')};
    for (StatementId id : selected()) {
        QStringList cells = m_model->texts(m_model->rowOf(id));
        std::ranges::transform(cells, cells.begin(), inOneCell);
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool StatementPanel::hasSelection() const
{
    return isVisible() && m_table->selectionModel()->hasSelection();
}

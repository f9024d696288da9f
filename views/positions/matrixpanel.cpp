#include "views/positions/matrixpanel.h"

#include "model/debate/editing/ordering.h"
#include "views/common/menubutton.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/common/stepname.h"
#include "views/positions/livepositions.h"
#include "views/positions/matrixfilters.h"
#include "views/positions/matrixmodel.h"
#include "views/positions/matrixtable.h"
#include "views/positions/positionsstate.h"
#include "views/statements/statementlist.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

MatrixPanel::MatrixPanel(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new MatrixModel(this))
    , m_table(new MatrixTable(*m_model))
    , m_filters(new MatrixFilters(context.state))
    , m_hint(plainLabel({}))
    , m_about(plainLabel({}))
    , m_remarks(plainLabel({}))
    , m_side(new QWidget)
    , m_statements(new StatementList)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("positions"));
    build();
    attend();
    tell();
}

void MatrixPanel::build()
{
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_hint->setContentsMargins(16, 16, 16, 16);
    m_statements->setAccessibleName(tr("What the position rests on"));
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(4, 0, 0, 0);
    side->addWidget(m_about);
    side->addWidget(m_statements, 1);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(m_table);
    parts->addWidget(m_side);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setSizes({800, 280});
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    auto* top = new QHBoxLayout;
    top->addWidget(m_filters, 1);
    top->addWidget(menuButton(tr("&Positions"), m_context.commands));
    column->addLayout(top);
    column->addWidget(m_hint, 1);
    column->addWidget(parts, 1);
    column->addWidget(m_remarks);
    setFocusProxy(m_table);
}

void MatrixPanel::attend()
{
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &MatrixPanel::read);
    connect(m_filters, &MatrixFilters::message, this, &MatrixPanel::message);
    connect(&m_context.state, &PositionsState::changed, this, &MatrixPanel::readLater);
    connect(&m_context.debate, &OpenDebate::changed, this, &MatrixPanel::readLater);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::showCurrent);
    connect(m_table, &MatrixTable::entered, m_statements, qOverload<>(&QWidget::setFocus));
    connect(m_table, &MatrixTable::rowMoved, this, &MatrixPanel::sortRow);
    connect(m_table, &MatrixTable::columnMoved, this, &MatrixPanel::sortColumn);
    connect(m_table, &MatrixTable::rowChosen, this,
        [this](int row) { m_context.selection.select(m_model->stakeholder(row)); });
    connect(m_table, &MatrixTable::columnChosen, this,
        [this](int column) { m_context.selection.reveal(m_model->claim(column)); });
    connect(m_statements, &StatementList::followed, this, &MatrixPanel::followed);
}

void MatrixPanel::setTheme(const Theme& theme)
{
    m_table->setTheme(theme);
    m_statements->setTheme(theme);
}

const PositionMatrix& MatrixPanel::matrix() const
{
    return m_model->matrix();
}

void MatrixPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

/// Once the views have heard of a change; what is not in sight waits until it is.
void MatrixPanel::readLater()
{
    if (isVisible())
        m_later->start();
}

void MatrixPanel::read()
{
    m_later->stop();
    const StakeholderId stakeholder = currentStakeholder();
    const ClaimId claim = currentClaim();
    m_filters->show(m_context.debate.debate());
    m_model->show(&m_context.debate.debate(), m_context.positions.read().matrix(m_context.state.query()));
    m_table->setMovable(m_context.state.query().order == RowOrder::ByHand && m_context.debate.whyReadOnly().isEmpty());
    m_table->choose(stakeholder, claim);
    if (std::exchange(m_isMoved, false))
        m_table->scrollToCurrent();
    if (std::exchange(m_order, m_context.state.query().order) != m_order)
        m_table->scrollToStart();
    showCurrent();
    tell();
}

/// What is not in the matrix, counted; and what belongs here where there is nothing.
void MatrixPanel::tell()
{
    const PositionMatrix& matrix = m_model->matrix();
    const bool isEmpty = matrix.positions.empty();
    const bool hasStatements = !m_context.debate.debate().table<Statement>().isEmpty();
    m_hint->setText(hasStatements ? tr("Nobody is on record with these filters. Choose others, or a later date.")
                                  : tr("No positions yet.\n\nA position is what a stakeholder's statements say on a "
                                       "claim. Select a passage in the reader and press H to record the first."));
    m_hint->setVisible(isEmpty);
    m_table->parentWidget()->setVisible(!isEmpty);
    QStringList parts{tr("%L1 stakeholders, %L2 claims, %L3 positions; %L4 silences")
                          .arg(matrix.rows.size())
                          .arg(matrix.columns.size())
                          .arg(matrix.positions.size())
                          .arg(matrix.silences())};
    if (matrix.undated > 0)
        parts.append(tr("%n statements without a date left out", nullptr, matrix.undated));
    if (matrix.later > 0)
        parts.append(tr("%n are later", nullptr, matrix.later));
    if (matrix.unattributed > 0)
        parts.append(tr("%n have no known speaker", nullptr, matrix.unattributed));
    m_remarks->setText(parts.join(QStringLiteral(" · ")));
    m_remarks->setToolTip(plainTip(
        tr("Solid border: quoted. Dashed: only others say so. Dotted: set by hand. An empty cell is silence.")));
}

StakeholderId MatrixPanel::currentStakeholder() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model->stakeholder(at.row()) : StakeholderId();
}

ClaimId MatrixPanel::currentClaim() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model->claim(at.column()) : ClaimId();
}

void MatrixPanel::showCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    m_about->setText(
        at.isValid() ? m_model->words(at).value(0) : tr("Choose a cell to read what the position rests on."));
    std::vector<const Statement*> statements;
    if (const Position* position = m_model->at(at)) {
        for (StatementId id : m_model->matrix().statementsOf(*position)) {
            if (const Statement* statement = m_context.debate.debate().find(id))
                statements.push_back(statement);
        }
    }
    m_statements->show(m_context.debate.debate(), statements, false);
    m_statements->setVisible(!statements.empty());
}

/// The one that is to stand behind what was moved: of those shown, the rest stay as they are.
template<class AnId>
static AnId behind(const std::vector<AnId>& all, int from, int to)
{
    const int next = to > from ? to + 1 : to;
    return next < static_cast<int>(all.size()) ? all[static_cast<std::size_t>(next)] : AnId();
}

void MatrixPanel::sortRow(int from, int to)
{
    const auto& rows = m_model->matrix().rows;
    perform(tr("Sort Stakeholder"),
        sortBefore(m_context.debate.debate(), rows[static_cast<std::size_t>(from)], behind(rows, from, to)));
}

void MatrixPanel::sortColumn(int from, int to)
{
    const auto& columns = m_model->matrix().columns;
    perform(tr("Sort Claim"),
        sortBefore(m_context.debate.debate(), columns[static_cast<std::size_t>(from)], behind(columns, from, to)));
}

void MatrixPanel::perform(const QString& label, const Result<Edits>& edits)
{
    const Debate& debate = m_context.debate.debate();
    const Result<Changes> done
        = edits ? m_context.debate.perform(stepName(label, debate, *edits), *edits) : edits.error();
    if (!done)
        emit message(done.error().text());
    m_isMoved = true;
    m_later->start(); // also to put back what was dragged
}

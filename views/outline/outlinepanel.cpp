#include "views/outline/outlinepanel.h"

#include "views/common/plaintext.h"
#include "views/outline/outlinemodel.h"
#include "views/outline/outlineview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

OutlinePanel::OutlinePanel(OpenDebate& debate, Selection& selection, MapState& state, QWidget* parent)
    : QWidget(parent)
    , m_model(new OutlineModel(debate, this))
    , m_view(new OutlineView(*m_model, selection, state))
    , m_words(new QLineEdit)
    , m_hint(plainLabel({}))
    , m_whole(new QPushButton(tr("↰ Back to the &Whole Outline")))
{
    m_words->setAccessibleName(tr("Narrow the outline to what contains"));
    m_words->setPlaceholderText(tr("Narrow to…"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_hint->setContentsMargins(12, 4, 12, 8);
    m_hint->setBackgroundRole(QPalette::Base); // as the tree below it
    m_hint->setAutoFillBackground(true);
    m_whole->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_whole);
    column->addWidget(m_view, 1);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_words, &QLineEdit::textChanged, this, &OutlinePanel::narrow);
    connect(m_view, &OutlineView::message, this, &OutlinePanel::message);
    connect(m_view, &OutlineView::startChanged, this, [this] { m_whole->setVisible(!m_view->isWhole()); });
    connect(m_whole, &QPushButton::clicked, m_view, &OutlineView::showWhole);
    connect(m_model, &OutlineModel::followed, this, &OutlinePanel::tellEmpty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::tellEmpty);
    setFocusProxy(m_view);
    tellEmpty();
}

void OutlinePanel::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
}

void OutlinePanel::narrow()
{
    m_model->setFilter(m_words->text());
    tellEmpty();
}

QString OutlinePanel::whyEmpty() const
{
    if (m_model->isReading())
        return tr("Reading the debate…");
    if (m_model->isFiltered())
        return tr("No claim or question contains these words.");
    return tr(
        "The outline is empty. Add a claim or a question from the Insert menu, or open a sample from the File menu.");
}

void OutlinePanel::tellEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_hint->setText(whyEmpty());
    m_hint->setVisible(isEmpty);
}

/// Down leads from the line into the tree, Escape clears it.
bool OutlinePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_view->setFocus(Qt::TabFocusReason);
    return true;
}

#include "views/statements/speakerseditor.h"

#include "views/statements/speakerrows.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

static constexpr int leastWidth = 380; // px

SpeakersEditor::SpeakersEditor(PickSource source, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_rows(new SpeakerRows(std::move(source)))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_rows->setTheme(theme);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows->firstLine());
    connect(
        qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) { lookWhereFocusIs(now); });
}

void SpeakersEditor::show(const Debate& debate, const std::vector<Speaker>& speakers)
{
    m_rows->show(debate, speakers);
}

std::vector<Speaker> SpeakersEditor::speakers(const Debate& debate, std::vector<Stakeholder>& newcomers) const
{
    return m_rows->speakers(debate, newcomers);
}

void SpeakersEditor::place(const QRect& cell)
{
    m_cell = cell;
    layout()->activate();
    const QRect room = parentWidget()->rect();
    QRect box(cell.topLeft(), QSize(std::max(cell.width(), leastWidth), sizeHint().height()));
    box.moveBottom(std::min(box.bottom(), room.bottom()));
    box.moveRight(std::min(box.right(), room.right()));
    box.moveTopLeft({std::max(box.left(), room.left()), std::max(box.top(), room.top())});
    setGeometry(box);
}

/// A line more needs room.
bool SpeakersEditor::event(QEvent* event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place(m_cell);
    return isDone;
}

void SpeakersEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(true);
    else if (event->key() == Qt::Key_Escape)
        finish(false);
    else
        QFrame::keyPressEvent(event);
}

void SpeakersEditor::finish(bool isKept)
{
    if (!std::exchange(m_isFinished, true))
        emit finished(this, isKept);
}

/// Lists that hang from one of its lines are its own; no focus at all means that the window is not in front.
void SpeakersEditor::lookWhereFocusIs(const QWidget* now)
{
    const QWidget* at = now;
    while (at && at != this)
        at = at->parentWidget();
    if (now && !at && isVisible())
        finish(true);
}

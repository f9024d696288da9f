#include "views/reader/findbar.h"

#include "views/common/plaintext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

static constexpr std::size_t mostPlaces = 10000;

FindBar::FindBar(QPlainTextEdit& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit)
    , m_count(plainLabel({}))
{
    setObjectName(QStringLiteral("find-in-text"));
    m_words->setAccessibleName(tr("Find in this text"));
    m_words->setPlaceholderText(tr("Find in this text…"));
    m_words->setClearButtonEnabled(true);
    m_count->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto add = [&](Qt::ArrowType arrow, const QString& name, auto run) {
        auto* button = new QToolButton;
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(plainTip(name));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
    };
    add(Qt::UpArrow, tr("Previous place"), [this] { previous(); });
    add(Qt::DownArrow, tr("Next place"), [this] { next(); });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    hide();
}

void FindBar::open()
{
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 60 && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::search()
{
    m_places.clear();
    const QString words = m_words->text();
    const QString text = words.isEmpty() ? QString() : m_text.toPlainText();
    qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive);
    while (at >= 0 && m_places.size() < mostPlaces) {
        m_places.push_back(static_cast<int>(at));
        at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive);
    }
    QTextCursor cursor = m_text.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_text.setTextCursor(cursor);
    walk(false);
}

void FindBar::walk(bool isBack)
{
    if (m_places.empty())
        return tell();
    const QTextCursor cursor = m_text.textCursor();
    auto place = isBack ? std::lower_bound(m_places.begin(), m_places.end(), cursor.selectionStart())
                        : std::lower_bound(m_places.begin(), m_places.end(), cursor.selectionEnd());
    if (isBack)
        place = place == m_places.begin() ? m_places.end() - 1 : place - 1;
    else if (place == m_places.end())
        place = m_places.begin();
    QTextCursor found(m_text.document());
    found.setPosition(*place);
    found.setPosition(*place + static_cast<int>(m_words->text().size()), QTextCursor::KeepAnchor);
    m_text.setTextCursor(found);
    m_text.centerCursor();
    tell();
}

void FindBar::tell()
{
    if (m_words->text().isEmpty())
        return m_count->setText({});
    if (m_places.empty())
        return m_count->setText(tr("not in this text"));
    const int start = m_text.textCursor().selectionStart();
    const auto place = std::lower_bound(m_places.begin(), m_places.end(), start);
    const QString count = m_places.size() == mostPlaces ? tr("%L1 or more").arg(mostPlaces)
                                                        : QStringLiteral("%L1").arg(m_places.size());
    m_count->setText(tr("%L1 of %2").arg(place - m_places.begin() + 1).arg(count));
}

void FindBar::next()
{
    walk(false);
}

void FindBar::previous()
{
    walk(true);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn || event->key() == Qt::Key_F3) {
        walk(event->modifiers() & Qt::ShiftModifier);
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        m_text.setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

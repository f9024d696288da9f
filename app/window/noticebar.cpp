#include "app/window/noticebar.h"

#include "app/window/icons.h"
#include "views/common/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace {

QString kindName(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Information:
        return Notices::tr("Notice");
    case Notice::Kind::Warning:
        return Notices::tr("Warning");
    case Notice::Kind::Error:
        return Notices::tr("Error");
    }
    return {};
}

QIcon signOf(Notice::Kind kind)
{
    return icon(kind == Notice::Kind::Information ? QLatin1StringView("information") : QLatin1StringView("warning"));
}

}

NoticeBar::NoticeBar(const Notice& notice, QWidget* parent)
    : QFrame(parent)
    , m_kind(notice.kind)
    , m_sign(plainLabel({}, this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choices(new QHBoxLayout)
{
    setObjectName(notice.id);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(kindName(notice.kind));
    setAccessibleDescription(notice.text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
    addText(notice.text);
    addChoices(notice.choices);
    addClose();
    paintSign();
}

void NoticeBar::addText(const QString& text)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(text);
    m_words->addWidget(label, 1);
}

void NoticeBar::addChoices(const std::vector<NoticeChoice>& choices)
{
    for (const NoticeChoice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            if (!choice.keepsNotice)
                emit closed();
            choice.run();
        });
        m_choices->addWidget(button, 0, Qt::AlignTop);
    }
    m_words->addLayout(m_choices);
}

void NoticeBar::addClose()
{
    auto* close = new QToolButton(this);
    close->setIcon(icon(QLatin1StringView("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close This Notice"));
    close->setToolTip(tr("Close this notice"));
    close->setMinimumSize(24, 24);
    connect(close, &QToolButton::clicked, this, &NoticeBar::closed);
    static_cast<QHBoxLayout*>(layout())->addWidget(close, 0, Qt::AlignTop);
}

void NoticeBar::paintSign()
{
    m_sign->setPixmap(signOf(m_kind).pixmap(QSize(20, 20), devicePixelRatioF()));
}

void NoticeBar::resizeEvent(QResizeEvent* event)
{
    constexpr int goodLine = 44; // letters
    const bool isWide = width() - m_choices->sizeHint().width() > goodLine * fontMetrics().averageCharWidth();
    m_words->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choices->setAlignment(isWide ? Qt::AlignTop : Qt::AlignLeading);
    QFrame::resizeEvent(event);
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSign();
    QFrame::changeEvent(event);
}

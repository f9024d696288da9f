#include "views/search/recordline.h"

#include "views/map/lettering.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace {

constexpr int mostLines = 8;

QModelIndex inList(const QModelIndex& completion)
{
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(completion.model());
    return proxy ? proxy->mapToSource(completion) : completion;
}

/// Lines of a list to pick from as a completer shows them: through a model of its own.
class CompletionDelegate : public PickDelegate {
public:
    using PickDelegate::PickDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        PickDelegate::paint(painter, option, inList(index));
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return PickDelegate::sizeHint(option, inList(index));
    }
};

}

RecordLine::RecordLine(PickSource source, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_items(new PickList(this))
    , m_completer(new QCompleter(m_items, this))
    , m_delegate(new CompletionDelegate(true, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostLines);
    m_completer->popup()->setItemDelegate(m_delegate);
    m_completer->popup()->setAccessibleName(tr("Found"));
    m_completer->popup()->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &RecordLine::find);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::highlighted), this, &RecordLine::take);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        take(index);
        emit picked(m_record);
    });
}

void RecordLine::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
}

void RecordLine::show(RecordId record, const QString& name)
{
    m_record = record;
    m_name = drawable(name, longestDrawn).replace(u'\n', u' ');
    setText(m_name);
    setCursorPosition(0);
}

RecordId RecordLine::record() const
{
    return text() == m_name ? m_record : RecordId();
}

void RecordLine::find(const QString& letters)
{
    m_items->show(letters.trimmed().isEmpty() ? std::vector<PickItem>() : m_source(letters.trimmed()));
    m_completer->complete();
}

void RecordLine::take(const QModelIndex& completion)
{
    const QModelIndex index = completion.isValid() ? inList(completion) : QModelIndex();
    if (!index.isValid())
        return;
    m_record = m_items->at(index.row()).record;
    m_name = m_items->at(index.row()).text;
    setText(m_name);
}

void RecordLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

/// Return with no line chosen is meant for the form behind the list.
bool RecordLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isReturn || m_completer->popup()->currentIndex().isValid())
        return false;
    m_completer->popup()->hide();
    QCoreApplication::sendEvent(this, event);
    return true;
}

#include "views/text/faultlist.h"

#include "views/common/plaintext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>

namespace {

constexpr std::size_t mostListed = 100;
constexpr int mostInSight = 3; ///< of what is listed, at once

}

FaultList::FaultList(QWidget* parent)
    : QWidget(parent)
    , m_head(plainLabel(tr("Not everything was understood. F8 goes from place to place.")))
    , m_list(new QListWidget)
{
    m_head->setContentsMargins(10, 6, 10, 2);
    m_list->setAccessibleName(tr("What was not understood"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(3);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list);
    hide();
    connect(m_list, &QListWidget::itemActivated, this, &FaultList::choose);
    connect(m_list, &QListWidget::itemClicked, this, &FaultList::choose);
}

void FaultList::setTheme(const Theme& theme)
{
    m_theme = theme;
    fill();
}

void FaultList::list(const std::vector<TextFault>& faults)
{
    const std::vector<TextFault> before = std::exchange(m_faults, faults);
    fill();
    tellNew(before);
}

static QString sentenceOf(const TextFault& fault)
{
    return FaultList::tr("Line %1: %2").arg(QLocale().toString(fault.line), fault.what);
}

void FaultList::fill()
{
    m_list->clear();
    for (std::size_t i = 0; i < std::min(m_faults.size(), mostListed); ++i) {
        auto* item = new QListWidgetItem(sentenceOf(m_faults[i]), m_list);
        item->setForeground(m_faults[i].isHarmless ? m_theme.warning : m_theme.error);
    }
    setVisible(!m_faults.empty());
    fit();
}

/// Another width breaks the sentences elsewhere.
bool FaultList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const auto* resize = static_cast<const QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(this, &FaultList::fit, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// As high as what there is to say, up to some lines.
void FaultList::fit()
{
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < std::min(m_list->count(), mostInSight); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height() + 2 * m_list->spacing();
    m_list->setFixedHeight(height);
}

/// The first one that was not there before, wherever it has moved.
void FaultList::tellNew(const std::vector<TextFault>& before)
{
    const auto isNew = [&](const TextFault& fault) {
        return std::ranges::find(before, fault.what, &TextFault::what) == before.end();
    };
    const auto found = std::ranges::find_if(m_faults, isNew);
    if (found != m_faults.end())
        tell(*found);
}

void FaultList::tell(const TextFault& fault)
{
    m_head->setAccessibleName(sentenceOf(fault));
    QAccessibleEvent event(m_head, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FaultList::choose()
{
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    if (row < m_faults.size())
        emit chosen(m_faults[row].at);
}

#include "app/window/notices.h"

#include "app/window/noticebar.h"

#include <QAccessible>
#include <QVBoxLayout>

Notices::Notices(QWidget* parent)
    : QWidget(parent)
    , m_bars(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Notices"));
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(0);
    setVisible(false);
}

void Notices::show(const Notice& notice)
{
    dismiss(notice.id);
    auto* bar = new NoticeBar(notice, this);
    connect(bar, &NoticeBar::closed, this, [this, id = notice.id] { dismiss(id); });
    m_bars->addWidget(bar);
    setVisible(true);
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notices::dismiss(const QString& id)
{
    const auto bars = findChildren<NoticeBar*>(QString(), Qt::FindDirectChildrenOnly);
    int left = 0;
    for (NoticeBar* bar : bars) {
        if (bar->objectName() != id) {
            ++left;
            continue;
        }
        bar->setParent(nullptr);
        bar->deleteLater();
    }
    setVisible(left > 0);
}

bool Notices::isShown(const QString& id) const
{
    return findChild<NoticeBar*>(id, Qt::FindDirectChildrenOnly) != nullptr;
}

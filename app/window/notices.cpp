#include "app/window/notices.h"

#include "app/window/noticebar.h"
#include "views/common/plaintext.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

Notices::Notices(QWidget* parent)
    : QWidget(parent)
    , m_bars(new QVBoxLayout(this))
    , m_more(plainLabel({}, this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Notices"));
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(0);
    m_more->setContentsMargins(12, 2, 12, 2);
    m_bars->addWidget(m_more);
    setVisible(false);
}

void Notices::show(const Notice& notice)
{
    dismiss(notice.id);
    auto* bar = new NoticeBar(notice, this);
    connect(bar, &NoticeBar::closed, this, [this, id = notice.id] { dismiss(id); });
    m_bars->insertWidget(m_bars->indexOf(m_more), bar);
    makeRoom();
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notices::dismiss(const QString& id)
{
    for (NoticeBar* bar : findChildren<NoticeBar*>(id, Qt::FindDirectChildrenOnly)) {
        bar->setParent(nullptr);
        bar->deleteLater();
    }
    makeRoom();
}

void Notices::makeRoom()
{
    constexpr int most = 3;
    std::vector<QWidget*> bars;
    for (int i = 0; i < m_bars->indexOf(m_more); ++i)
        bars.push_back(m_bars->itemAt(i)->widget());
    const int tooMany = std::max(0, static_cast<int>(bars.size()) - most);
    for (int i = 0; i < static_cast<int>(bars.size()); ++i)
        bars[static_cast<std::size_t>(i)]->setVisible(i >= tooMany);
    m_more->setText(tr("%n more notices wait until these are closed.", nullptr, tooMany));
    m_more->setVisible(tooMany > 0);
    setVisible(!bars.empty());
}

bool Notices::isShown(const QString& id) const
{
    return findChild<NoticeBar*>(id, Qt::FindDirectChildrenOnly) != nullptr;
}

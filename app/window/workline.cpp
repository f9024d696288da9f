#include "app/window/workline.h"

#include "app/window/backgroundwork.h"
#include "views/common/elidedlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

namespace {

constexpr int patience = 150; // ms that a work may take before it is mentioned
constexpr int often = 100; // ms between two looks at how far it is
constexpr int barWidth = 120;

}

WorkLine::WorkLine(BackgroundWork& work, QStatusBar& bar)
    : QObject(&bar)
    , m_work(work)
    , m_what(new ElidedLabel(&bar))
    , m_bar(new QProgressBar(&bar))
    , m_cancel(new QPushButton(tr("Cancel"), &bar))
    , m_patience(new QTimer(this))
    , m_share(new QTimer(this))
{
    m_bar->setObjectName(QStringLiteral("workShare"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setFixedHeight(bar.fontMetrics().height() / 2);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    const std::initializer_list<QWidget*> parts = {m_cancel, m_bar, m_what};
    for (QWidget* part : parts) {
        bar.insertWidget(0, part);
        part->hide();
    }
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    m_share->setInterval(often);
    connect(m_share, &QTimer::timeout, this, &WorkLine::showShare);
    connect(m_patience, &QTimer::timeout, this, &WorkLine::show);
    connect(m_cancel, &QPushButton::clicked, &work, &BackgroundWork::cancel);
    connect(&work, &BackgroundWork::changed, this, &WorkLine::update);
}

void WorkLine::update()
{
    if (m_work.isBusy() && m_bar->isHidden())
        return m_patience->start();
    m_patience->stop();
    show();
}

void WorkLine::show()
{
    m_what->tell(m_work.what());
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_work.what()));
    const std::initializer_list<QWidget*> parts = {m_what, m_bar, m_cancel};
    for (QWidget* part : parts)
        part->setVisible(m_work.isBusy());
    showShare();
    m_work.isBusy() ? m_share->start() : m_share->stop();
}

void WorkLine::showShare()
{
    const std::optional<int> share = m_work.share();
    m_bar->setRange(0, share ? 1000 : 0); // without an end while it is not known how long it will take
    m_bar->setValue(share.value_or(0));
    m_bar->setAccessibleName(m_work.what());
}

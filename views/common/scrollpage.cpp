#include "views/common/scrollpage.h"

#include <QBoxLayout>
#include <QScrollArea>

void fillScrolling(QWidget& host, QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto* column = qobject_cast<QBoxLayout*>(host.layout());
    if (!column) {
        column = new QVBoxLayout(&host);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
    }
    column->addWidget(area, 1);
}

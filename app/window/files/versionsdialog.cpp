#include "app/window/files/versionsdialog.h"

#include "app/window/mainwindow.h"
#include "model/store/debatefile.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

VersionsDialog::VersionsDialog(MainWindow& window)
    : QDialog(&window)
    , m_window(window)
    , m_file(*window.file())
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("versions"));
    setWindowTitle(tr("Versions"));
    auto* column = new QVBoxLayout(this);
    auto* hint = new QLabel(tr("Each save keeps a version on this machine, the last twenty of them. "
                               "Bringing one back can be undone."),
        this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* bringBack = buttons->addButton(tr("&Bring Back"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(bringBack, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionsDialog::restore);
    fill();
    bringBack->setEnabled(m_list->topLevelItemCount() > 0);
    resize(460, 360);
}

void VersionsDialog::fill()
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Saved"), tr("Version"), tr("Size")});
    for (const Version& version : m_file.versions()) {
        auto* item = new QTreeWidgetItem(m_list,
            {QLocale().toString(version.when.toLocalTime(), QLocale::ShortFormat), QLocale().toString(version.revision),
                QLocale().formattedDataSize(version.bytes)});
        item->setData(0, Qt::UserRole, version.revision);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void VersionsDialog::restore()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto restored = m_file.restoreVersion(item->data(0, Qt::UserRole).toLongLong());
    m_window.announce(restored ? tr("This is the debate as saved %1.").arg(item->text(0)) : restored.error().text());
    if (restored)
        accept();
}

void showVersions(MainWindow& window)
{
    (new VersionsDialog(window))->open();
}

#include "app/window/files/versionsdialog.h"

#include "app/window/backgroundwork.h"
#include "app/window/editing/longchanges.h"
#include "app/window/files/differencesdialog.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
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
    , m_versions(m_file.versions())
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
    QPushButton* compare = buttons->addButton(tr("&Compare with Now…"), QDialogButtonBox::ActionRole);
    QPushButton* bringBack = buttons->addButton(tr("&Bring Back"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(compare, &QPushButton::clicked, this, &VersionsDialog::compare);
    connect(bringBack, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionsDialog::compare);
    fill();
    for (QPushButton* button : {compare, bringBack})
        button->setEnabled(m_list->topLevelItemCount() > 0);
    resize(460, 360);
}

void VersionsDialog::fill()
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Saved"), tr("Version"), tr("Size")});
    for (const Version& version : m_versions)
        new QTreeWidgetItem(m_list,
            {QLocale().toString(version.when.toLocalTime(), QLocale::ShortFormat), QLocale().toString(version.revision),
                QLocale().formattedDataSize(version.bytes)});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

const Version* VersionsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_versions[static_cast<std::size_t>(row)];
}

/// The list stays, so that one may compare with another one, or bring this one back.
void VersionsDialog::compare()
{
    if (const Version* version = chosen())
        showDifferences(m_window, *version, m_list->currentItem()->text(0));
}

static void bringBack(
    MainWindow& window, qint64 revision, const QString& when, const std::shared_ptr<const Result<Reread>>& version)
{
    const auto tell = [&window, when](const Result<Changes>& done) {
        if (done)
            window.announce(VersionsDialog::tr("This is the debate as saved %1. Undo goes back.").arg(when));
        else
            window.notices().error(done.error().text());
    };
    if (!*version)
        return tell(version->error());
    changeBeside(
        window, VersionsDialog::tr("Bringing back the version of %1…").arg(when),
        [revision, version](DebateFile& file) {
            return file.beginRestoring(revision, {version, &**version});
        },
        tell);
}

void VersionsDialog::restore()
{
    const Version* version = chosen();
    if (!version)
        return;
    const QString when = m_list->currentItem()->text(0);
    m_window.work().start(tr("Reading the version of %1…").arg(when),
        [&window = m_window, path = version->file, revision = version->revision, when](WorkTicket&) {
            const auto read = std::make_shared<const Result<Reread>>(Reread::of(path));
            return [&window, revision, when, read] { bringBack(window, revision, when, read); };
        });
    accept();
}

void showVersions(MainWindow& window)
{
    (new VersionsDialog(window))->open();
}

#include "app/window/files/differencesdialog.h"

#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "model/store/differences.h"
#include "views/common/plaintext.h"
#include "views/search/recordnames.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr std::size_t mostListed = 1000;

std::vector<DiskDifference> differencesOf(const Debate& here, const Debate& inFile)
{
    std::vector<DiskDifference> differences;
    for (const Edit& edit : editsBetween(here, inFile)) {
        const RecordId id = edit.id();
        const Debate& debate = edit.record() ? inFile : here;
        const auto how = !edit.record() ? DiskDifference::OnlyHere
            : here.contains(id)         ? DiskDifference::Changed
                                        : DiskDifference::OnlyInFile;
        differences.push_back({how, kindName(debate, id), nameOf(debate, id)});
    }
    return differences;
}

QString wordsFor(DiskDifference::How how)
{
    switch (how) {
    case DiskDifference::OnlyInFile:
        return DifferencesDialog::tr("Only in the file");
    case DiskDifference::Changed:
        return DifferencesDialog::tr("Not the same");
    case DiskDifference::OnlyHere:
        return DifferencesDialog::tr("Only here");
    }
    return {};
}

QString summaryOf(const std::vector<DiskDifference>& differences)
{
    int counts[3] = {};
    for (const DiskDifference& difference : differences)
        ++counts[difference.how];
    if (differences.empty())
        return DifferencesDialog::tr("The file holds just what you see here.");
    return DifferencesDialog::tr(
        "Only in the file: %1. Not the same: %2. Only here: %3. Reloading takes over what is in "
        "the file, and can be undone.")
        .arg(counts[DiskDifference::OnlyInFile])
        .arg(counts[DiskDifference::Changed])
        .arg(counts[DiskDifference::OnlyHere]);
}

}

DifferencesDialog::DifferencesDialog(const std::vector<DiskDifference>& differences, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("differences"));
    setWindowTitle(tr("What Differs"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(summaryOf(differences), this));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Where"), tr("Kind"), tr("Text")});
    for (std::size_t i = 0; i < std::min(differences.size(), mostListed); ++i)
        new QTreeWidgetItem(
            list, {wordsFor(differences[i].how), differences[i].kind, differences[i].name.simplified().left(200)});
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));
    column->addWidget(list);
    if (differences.size() > mostListed)
        column->addWidget(plainLabel(tr("These are the first %1.").arg(mostListed), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(640, 400);
}

void showDifferences(MainWindow& window)
{
    const QString path = window.file()->path();
    const auto here = std::make_shared<const Debate>(window.file()->debate());
    const QString what = DifferencesDialog::tr("Comparing with %1…").arg(quoted(QFileInfo(path).fileName()));
    window.work().start(what, [&window, path, here, state = window.desk().state](WorkTicket&) {
        const auto opened = DebateFile::open(path, state, Access::ReadOnly);
        const QString failure = opened ? QString() : opened.error().text();
        const auto found = opened ? differencesOf(*here, (*opened)->debate()) : std::vector<DiskDifference>();
        return [&window, failure, found] {
            if (!failure.isEmpty())
                return window.notices().error(failure);
            (new DifferencesDialog(found, &window))->open();
        };
    });
}

#include "app/window/files/differencesdialog.h"

#include "app/window/backgroundwork.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "model/store/debatefile.h"
#include "model/store/differences.h"
#include "views/common/plaintext.h"
#include "views/search/recordnames.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr std::size_t mostListed = 1000;

std::vector<Difference> differencesOf(const Debate& here, const Debate& there)
{
    std::vector<Difference> differences;
    for (const Edit& edit : editsBetween(here, there)) {
        const RecordId id = edit.id();
        const Debate& debate = edit.record() ? there : here;
        const auto how = !edit.record() ? Difference::OnlyHere
            : here.contains(id)         ? Difference::Changed
                                        : Difference::OnlyThere;
        differences.push_back({how, kindName(debate, id), nameOf(debate, id)});
    }
    return differences;
}

QString wordsFor(Difference::How how, const DifferencesDialog::There& there)
{
    switch (how) {
    case Difference::OnlyThere:
        return there.column;
    case Difference::Changed:
        return DifferencesDialog::tr("Not the same");
    case Difference::OnlyHere:
        return DifferencesDialog::tr("Only here");
    }
    return {};
}

QString summaryOf(const std::vector<Difference>& differences, const DifferencesDialog::There& there)
{
    int counts[3] = {};
    for (const Difference& difference : differences)
        ++counts[difference.how];
    if (differences.empty())
        return DifferencesDialog::tr("What you see here is just what %1 holds.").arg(there.name);
    return DifferencesDialog::tr("%1: %2. Not the same: %3. Only here: %4.")
               .arg(there.column)
               .arg(counts[Difference::OnlyThere])
               .arg(counts[Difference::Changed])
               .arg(counts[Difference::OnlyHere])
        + u' ' + there.advice;
}

/// Reads the file at the path and compares, beside the window.
void compareWith(MainWindow& window, const QString& path, const DifferencesDialog::There& there)
{
    const auto here = std::make_shared<const Debate>(window.file()->debate());
    const QString what = DifferencesDialog::tr("Comparing with %1…").arg(there.name);
    window.work().start(what, [&window, path, there, here](WorkTicket&) {
        const Result<Reread> read = Reread::of(path);
        const QString failure = read ? QString() : read.error().text();
        const auto found = read ? differencesOf(*here, read->debate) : std::vector<Difference>();
        return [&window, there, failure, found] {
            if (!failure.isEmpty())
                return window.notices().error(failure);
            (new DifferencesDialog(there, found, &window))->open();
        };
    });
}

}

DifferencesDialog::DifferencesDialog(const There& there, const std::vector<Difference>& differences, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("differences"));
    setWindowTitle(tr("What Differs"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(summaryOf(differences, there), this));
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Where"), tr("Kind"), tr("Text")});
    for (std::size_t i = 0; i < std::min(differences.size(), mostListed); ++i)
        new QTreeWidgetItem(list,
            {wordsFor(differences[i].how, there), differences[i].kind, differences[i].name.simplified().left(200)});
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
    compareWith(window, window.file()->path(),
        {DifferencesDialog::tr("the file"), DifferencesDialog::tr("Only in the file"),
            DifferencesDialog::tr("Reloading takes over what is in the file, and can be undone.")});
}

void showDifferences(MainWindow& window, const Version& version, const QString& when)
{
    compareWith(window, version.file,
        {DifferencesDialog::tr("the version of %1").arg(when), DifferencesDialog::tr("Only in the version"),
            DifferencesDialog::tr("Bringing the version back can be undone.")});
}

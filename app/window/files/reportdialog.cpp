#include "app/window/files/reportdialog.h"

#include "app/window/backgroundwork.h"
#include "app/window/desk.h"
#include "app/window/files/reportwork.h"
#include "app/window/mainwindow.h"
#include "app/window/question.h"
#include "app/window/workspace.h"
#include "model/analysis/evaluation/acceptance.h"
#include "model/debate/sentences.h"
#include "model/reporting/reportextent.h"
#include "model/store/debatefile.h"
#include "views/common/plaintext.h"
#include "views/common/translations.h"
#include "views/map/mapview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

const QString none = u"none"_s;

QComboBox* comboNamed(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

QCheckBox* checkNamed(const QString& name, const QString& text, QWidget* parent)
{
    auto* box = new QCheckBox(text, parent);
    box->setObjectName(name);
    return box;
}

void choose(QComboBox& box, const QString& key)
{
    if (const int index = box.findData(key); index >= 0)
        box.setCurrentIndex(index);
}

} // namespace

ReportDialog::ReportDialog(MainWindow& window)
    : QDialog(&window)
    , m_window(window)
    , m_form(comboNamed(u"form"_s, this))
    , m_extent(comboNamed(u"extent"_s, this))
    , m_paper(comboNamed(u"paper"_s, this))
    , m_style(comboNamed(u"style"_s, this))
    , m_semantics(comboNamed(u"semantics"_s, this))
    , m_gradual(comboNamed(u"gradual"_s, this))
    , m_questions(new QListWidget(this))
    , m_positions(checkNamed(u"positions"_s, tr("Who is for and against"), this))
    , m_findings(checkNamed(u"findings"_s, tr("Findings of the review"), this))
    , m_map(checkNamed(u"map"_s, tr("The map"), this))
    , m_hint(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"report"_s);
    setWindowTitle(tr("Report"));
    fillForms();
    fillRules();
    fillQuestions();
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(3 * fontMetrics().lineSpacing());
    build();
    recall();
    describe();
    resize(sizeHint().boundedTo(screen()->availableSize() - QSize(20, 50))); // with its frame
}

void ReportDialog::fillForms()
{
    for (const ReportFormName& one : reportForms())
        m_form->addItem(u"%1 (*.%2)"_s.arg(one.name, one.key), one.key);
    for (const ReportExtentName& one : reportExtents()) {
        m_extent->addItem(one.name, one.key);
        m_extent->setItemData(m_extent->count() - 1, plainTip(one.hint), Qt::ToolTipRole);
    }
    for (const ReportPaper& one : reportPapers())
        m_paper->addItem(one.name, one.key);
    for (const ReferenceStyleName& one : referenceStyles())
        m_style->addItem(one.name, one.key);
}

void ReportDialog::fillRules()
{
    for (const Semantics one : everySemantics)
        m_semantics->addItem(one == Semantics::Grounded ? tr("cautiously (grounded)") : wordFor(one), wordFor(one));
    m_semantics->addItem(tr("No judgement"), none);
    m_semantics->setToolTip(plainTip(tr("By which rules the report says what stands; grounded is the "
                                        "cautious one.")));
    for (const GradualDescription& one : gradualDescriptions())
        m_gradual->addItem(one.name, one.key);
    m_gradual->addItem(tr("What bears on them, counted"), none);
    m_gradual->setToolTip(plainTip(tr("What makes one reason stronger than another.")));
}

void ReportDialog::fillQuestions()
{
    m_questions->setObjectName(u"questions"_s);
    m_questions->setAccessibleName(tr("Questions"));
    for (const Issue* issue : m_window.workspace()->debate().table<Issue>().inOrder()) {
        auto* item = new QListWidgetItem(isolated(issue->text, 200), m_questions);
        item->setToolTip(plainTip(issue->text));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, issue->id.value);
    }
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setTextElideMode(Qt::ElideRight);
    m_questions->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    const int row = std::max(1, m_questions->sizeHintForRow(0));
    m_questions->setMinimumHeight(3 * row);
    m_questions->setMaximumHeight(std::clamp(m_questions->count(), 3, 10) * row + fontMetrics().height());
    m_questions->setVisible(m_questions->count() > 0);
}

void ReportDialog::build()
{
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Form:"), m_form);
    form->addRow(tr("E&xtent:"), m_extent);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&References:"), m_style);
    form->addRow(tr("What &stands, by:"), m_semantics);
    form->addRow(tr("S&trength, by:"), m_gradual);
    buildParts(*form);
    form->addRow(m_hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Write…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::askForPath);
    for (const QComboBox* box : {m_form, m_extent})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::describe);
}

void ReportDialog::buildParts(QFormLayout& form)
{
    if (m_questions->count() > 0)
        form.addRow(tr("&Questions:"), m_questions);
    auto* parts = new QHBoxLayout;
    for (QCheckBox* box : {m_positions, m_findings, m_map})
        parts->addWidget(box);
    parts->addStretch();
    form.addRow(tr("With:"), parts);
}

void ReportDialog::remember() const
{
    Settings& settings = m_window.desk().settings;
    for (const QComboBox* box : {m_form, m_extent, m_paper, m_style, m_semantics, m_gradual})
        settings.setValue(u"report/"_s + box->objectName(), box->currentData());
    for (const QCheckBox* box : {m_positions, m_findings, m_map})
        settings.setValue(u"report/"_s + box->objectName(), box->isChecked());
}

void ReportDialog::recall()
{
    const Settings& settings = m_window.desk().settings;
    choose(*m_form, u"pdf"_s);
    for (QComboBox* box : {m_form, m_extent, m_paper, m_style, m_semantics, m_gradual})
        choose(*box, settings.value(u"report/"_s + box->objectName()).toString());
    for (QCheckBox* box : {m_positions, m_findings, m_map})
        box->setChecked(settings.value(u"report/"_s + box->objectName(), true).toBool());
}

void ReportDialog::describe()
{
    m_hint->setText(reportForms()[static_cast<std::size_t>(m_form->currentIndex())].hint + u'\n'
        + reportExtents()[static_cast<std::size_t>(m_extent->currentIndex())].hint);
    m_paper->setEnabled(form() == ReportForm::Pdf || form() == ReportForm::Odt);
}

ReportForm ReportDialog::form() const
{
    return reportFormCalled(m_form->currentData().toString()).value_or(ReportForm::Pdf);
}

ReportChoices ReportDialog::choices() const
{
    ReportChoices chosen;
    chosen.style = referenceStyleCalled(m_style->currentData().toString()).value_or(ReferenceStyle::Apa);
    chosen.semantics = semanticsCalled(m_semantics->currentData().toString());
    chosen.gradual = gradualSemanticsCalled(m_gradual->currentData().toString());
    chosen.extent = reportExtentCalled(m_extent->currentData().toString()).value_or(ReportExtent::Essentials);
    chosen.hasPositions = m_positions->isChecked();
    chosen.hasFindings = m_findings->isChecked();
    chosen.hasMap = m_map->isChecked();
    for (int i = 0; i < m_questions->count(); ++i) {
        if (m_questions->item(i)->checkState() == Qt::Checked)
            chosen.issues.push_back(IssueId{m_questions->item(i)->data(Qt::UserRole).toLongLong()});
    }
    if (static_cast<int>(chosen.issues.size()) == m_questions->count())
        chosen.issues.clear(); // all, with what belongs to none
    return chosen;
}

ReportOrigin ReportDialog::origin() const
{
    ReportOrigin origin;
    origin.program = u"Counterpoint "_s + QCoreApplication::applicationVersion();
    origin.language = spokenLanguage();
    const DebateFile& file = *m_window.file();
    origin.hasUnsavedEdits = file.isModified();
    if (file.path().isEmpty())
        return origin;
    const QFileInfo info(file.path());
    origin.file = info.fileName();
    origin.date = info.lastModified().toUTC().date();
    origin.revision = file.info().revision;
    if (!origin.hasUnsavedEdits)
        origin.digest = QString::fromLatin1(file.info().contentDigest.toHex());
    return origin;
}

void ReportDialog::askForPath()
{
    const QString suffix = m_form->currentData().toString();
    auto* dialog = new QFileDialog(this, tr("Write Report"), m_window.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(m_form->currentText());
    dialog->selectFile(m_window.suggestedName() + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QStringList there = filesInTheWay(path, form());
        if (there.isEmpty())
            return write(path);
        ask(*this,
            tr("There is already a file named %1. Replacing it cannot be "
               "undone.")
                .arg(quoted(there.first())),
            {{tr("&Replace"), [this, path] { write(path); }}, {tr("&Cancel"), {}}});
    });
    dialog->open();
}

void ReportDialog::write(const QString& path)
{
    remember();
    ReportRequest request{choices(), origin(), form(),
        reportPaperCalled(m_paper->currentData().toString()).value_or(reportPapers().front()),
        m_window.workspace()->map().picture(PictureScope::WholeMap)};
    writeReport(m_window, path, std::move(request));
    accept();
}

void showReport(MainWindow& window)
{
    window.finishTyping([&window] { (new ReportDialog(window))->open(); });
}

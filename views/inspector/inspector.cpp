#include "views/inspector/inspector.h"

#include "views/common/plaintext.h"
#include "views/common/scrollpage.h"
#include "views/common/selection.h"
#include "views/inspector/claimpage.h"
#include "views/inspector/inferencepage.h"
#include "views/inspector/manypage.h"
#include "views/inspector/smallpages.h"
#include "views/search/recordnames.h"
#include "views/stakeholders/stakeholderpage.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>

static constexpr std::size_t mostAtOnce = 500; ///< records, which take less than 1 ms

/// As high as the page shown, so that a long page does not make the others scroll.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

template<class Page>
Page* Inspector::addPage()
{
    auto* page = new Page(m_context);
    m_pages->addWidget(page);
    m_all.push_back(page);
    connect(page, &InspectorPage::refused, this, &Inspector::tell);
    connect(page, &InspectorPage::said, this, &Inspector::message);
    return page;
}

Inspector::Inspector(const InspectorContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel({}))
    , m_notice(plainLabel({}))
    , m_pages(new PageStack)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    addPages();
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_title->setContentsMargins(12, 10, 12, 2);
    m_notice->setContentsMargins(12, 2, 12, 6);
    m_notice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    fillScrolling(*this, m_pages);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_soon.callOnTimeout(this, &Inspector::follow);
    connect(&context.selection, &Selection::changed, this, &Inspector::followSoon);
    connect(&context.debate, &OpenDebate::changed, this, &Inspector::followSoon);
    setTheme(Theme::of(ThemeChoice::System, palette()));
    follow();
}

void Inspector::addPages()
{
    m_claim = addPage<ClaimPage>();
    m_inference = addPage<InferencePage>();
    m_issue = addPage<IssuePage>();
    m_topic = addPage<TopicPage>();
    m_tag = addPage<TagPage>();
    m_statement = addPage<StatementPage>();
    m_stakeholder = addPage<StakeholderPage>();
    m_debate = addPage<DebatePage>();
    m_many = addPage<ManyPage>();
}

void Inspector::setTheme(const Theme& theme)
{
    for (InspectorPage* page : m_all)
        page->setTheme(theme);
    QPalette colours = m_notice->palette();
    colours.setColor(QPalette::WindowText, theme.warning);
    m_notice->setPalette(colours);
}

void Inspector::commit()
{
    if (auto* page = qobject_cast<InspectorPage*>(m_pages->currentWidget()); page && !m_shown.empty())
        page->commit();
    else if (page == m_debate)
        page->commit();
}

void Inspector::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

InspectorPage* Inspector::pageFor(const std::vector<RecordId>& records) const
{
    if (records.size() > 1)
        return m_many;
    switch (records.empty() ? Kind::DebateInfo : records.front().kind) {
    case Kind::Claim:
        return m_claim;
    case Kind::Inference:
        return m_inference;
    case Kind::Issue:
        return m_issue;
    case Kind::Topic:
        return m_topic;
    case Kind::Tag:
        return m_tag;
    case Kind::Statement:
        return m_statement;
    case Kind::Stakeholder:
        return m_stakeholder;
    default:
        return m_debate;
    }
}

/// One change is told by several signals: very many records are looked at once for all of them.
void Inspector::followSoon()
{
    if (m_context.selection.records().size() > mostAtOnce)
        m_soon.start();
    else
        follow();
}

void Inspector::follow()
{
    m_soon.stop();
    std::vector<RecordId> records = m_context.selection.records();
    std::erase_if(records, [&](RecordId id) { return !m_context.debate.debate().contains(id); });
    if (records != m_shown) {
        tell({});
        commit(); // to the records it was typed for
    }
    m_shown = records;
    InspectorPage* page = pageFor(records);
    const QString why = m_context.debate.whyReadOnly();
    page->setReadOnly(!why.isEmpty());
    page->show(records);
    turnTo(page);
    m_pages->updateGeometry();
    m_title->setText(page == m_many ? tr("%1 selected").arg(records.size())
            : page == m_debate      ? tr("Debate")
                                    : kindName(m_context.debate.debate(), records.front()));
    const bool wasReadOnly = std::exchange(m_isReadOnly, !why.isEmpty());
    if (m_isReadOnly || wasReadOnly)
        note(why);
}

/// A stack would hand the focus of the old page to the first field of the new one.
void Inspector::turnTo(InspectorPage* page)
{
    if (m_pages->currentWidget() == page)
        return;
    QWidget* focus = window()->focusWidget();
    const bool hasFocus = focus && m_pages->isAncestorOf(focus);
    if (hasFocus)
        focus->clearFocus();
    m_pages->setCurrentWidget(page);
    if (hasFocus)
        emit focusLeft();
}

/// Says how things are, here, for as long as they are so.
void Inspector::note(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

/// Says why something was not done, here and to a screen reader; nothing takes it back.
void Inspector::tell(const QString& sentence)
{
    note(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit message(sentence);
}

#pragma once

#include "model/formats/bibliography/originals.h"
#include "model/formats/report.h"

/// Gathers the items that a reader found into a debate of sources alone.
class SourceList {
public:
    /**
     * The source's id comes from the original's text, so that reading a file twice gives the same sources; an entry
     * that is in the file twice is two sources.
     */
    void add(const QJsonObject& item, const Original& original);

    int count() const { return static_cast<int>(m_sources.size()); }

    /// @error  there is not one item: the first remark says why, or else `whenEmpty`.
    Result<Imported> imported(Report report, const QString& whenEmpty);

private:
    std::vector<Source> m_sources;
    QHash<SourceId, int> m_copies; ///< how often an entry came again
};

/// The sources of a debate as people see them ordered.
std::vector<const Source*> sourcesInOrder(const Debate& debate);

/// Notes what a bibliography cannot hold of the debate, and how many sources it carries.
void reportLosses(const Debate& debate, Report& report);

/// "Weitzer 2007", as the place of a remark about a source.
QString sourcePlace(const Source& source);

/// Names of fields for a remark, as many as anyone reads.
QString someOf(const QStringList& names);

/// Keys for citing each source, of which no two are alike: its own where it has one, with a letter added to the
/// later ones of those that share it.
QHash<SourceId, QString> citationKeys(const std::vector<const Source*>& sources);

/// Whether a source that was given a key has this one; one that was given none can have any.
bool isOwnKey(const Source& source, const QString& key);

/// Tells of the sources whose own key another one has.
void noteChangedKeys(const std::vector<const Source*>& sources, const QHash<SourceId, QString>& keys, Report& report);

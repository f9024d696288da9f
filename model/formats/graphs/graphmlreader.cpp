#include "model/formats/graphs/graphdebate.h"
#include "model/formats/graphs/graphml.h"

std::vector<ImportQuestion> askOfGraphMl(const QByteArray& bytes)
{
    const Result<AttributedGraph> graph = parseGraphMl(bytes, {});
    return graph ? questionsAbout(*graph) : std::vector<ImportQuestion>();
}

Result<Imported> readGraphMl(const QByteArray& bytes, const ImportAnswers& answers, const Progress& progress)
{
    Result<AttributedGraph> graph = parseGraphMl(bytes, progress);
    if (!graph)
        return graph.error();
    const Result<GraphReading> reading = readingOf(*graph, answers);
    return reading ? debateFrom(std::move(*graph), *reading, progress) : reading.error();
}

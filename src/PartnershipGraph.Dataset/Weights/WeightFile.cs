using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Tables;

namespace PartnershipGraph.Dataset.Weights;

/// <summary>Reads a weight scheme of the user's own: CSV with the columns ladder, rank, weight.</summary>
public static class WeightFile
{
    /// <summary>The scheme in a file.</summary>
    /// <exception cref="InvalidDatasetException">The file is not there, or a row is wrong.</exception>
    /// <exception cref="Analysis.UsageException">No path is given, a weight is out of range, or a lower title weighs more than a higher one.</exception>
    public static WeightScheme Read(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new Analysis.UsageException("file: needs the path of a file, as in file:weights.csv");
        }

        var name = Path.GetFileName(path);
        var form = new TableForm(name, ["ladder", "rank", "weight"], []);
        var errors = new ErrorList();
        if (!FileBytes.AnythingAt(path))
        {
            errors.Add(new DataError(name, 0, "", DataRule.MissingFile, "the file is not there", $"Check the path {path}."));
            throw new InvalidDatasetException(path, errors.Sorted);
        }

        var keys = new KeyCheck<(string, int)>("rank", "ladder and rank");
        var rows = FileBytes.Read(path, name, errors) is { } bytes && CsvTableReader.Read(form, bytes, errors, CancellationToken.None) is { } table
            ? new RowReader(table, form, errors, null, CancellationToken.None).ReadAll(row =>
            {
                var (ladder, rank, weight) = (row.Required("ladder"), RankReading.Required(row), row.Number("weight"));
                if (!row.Failed && weight is not (> 0 and <= 1))
                {
                    row.Fail("weight", DataRule.BadNumber, $"the weight {row.Text("weight")} is out of range", "Weights lie above 0 and up to 1.");
                }

                keys.Note(row, (ladder, rank.Value));
                return (ladder, rank, weight);
            })
            : [];
        if (errors.Count > 0)
        {
            throw new InvalidDatasetException(path, errors.Sorted);
        }

        return WeightTable.Create(
            "file:" + name, rows.Where(r => r.rank.IsRanked).ToDictionary(r => (r.ladder, r.rank.Value), r => r.weight));
    }
}

using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Tables;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>Opens the files of one folder as tables.</summary>
internal sealed class FolderTables(IFolderFiles files, ErrorList errors, CancellationToken cancellation)
{
    /// <summary>The ids of actors.csv, those of wrong rows included: a mistake in a name makes no unknown actor.</summary>
    private HashSet<string>? actorIds;

    /// <summary>
    /// Reads one file with <paramref name="read"/>; <paramref name="none"/> where it is absent,
    /// <paramref name="unreadable"/> (or none) where it is no table.
    /// </summary>
    public T Read<T>(TableForm form, Func<RowReader, T> read, T none, bool required = false, T? unreadable = null)
        where T : class
    {
        // Tables without rows, and files that are not there, end a cancelled reading too.
        cancellation.ThrowIfCancellationRequested();
        if (!files.Has(form.File))
        {
            if (required)
            {
                errors.Add(new DataError(form.File, 0, "", DataRule.MissingFile, "the file is not there", files.RemedyForMissing));
            }

            return none;
        }

        if (files.Read(form.File, errors) is not { } bytes || CsvTableReader.Read(form, bytes, errors, cancellation) is not { } table)
        {
            return unreadable ?? none;
        }

        if (form == ActorsTable.Form)
        {
            actorIds = [.. table.Mentioned("id")];
        }

        Func<string, bool>? isActor = actorIds is null ? null : actorIds.Contains;
        return read(new RowReader(table, form, errors, isActor, cancellation));
    }
}

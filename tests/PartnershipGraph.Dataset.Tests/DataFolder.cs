using System.Text;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests;

/// <summary>A data folder in a temporary directory: three states, a ladder of five ranks, no partnerships until a test writes some.</summary>
internal sealed class DataFolder : IDisposable
{
    /// <summary>The columns of partnerships.csv that most tests write.</summary>
    public const string Partnership = "sponsor,partner,date,event,title,ladder,rank";

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("partnership-graph-");

    public DataFolder()
    {
        Write("actors.csv", "id,name,kind", "AAA,State A,state", "BBB,State B,state", "CCC,State C,state");
        Write(
            "ladders.csv", "ladder,sponsor,rank,title", "L5,,1,Tier one", "L5,,2,Tier two", "L5,,3,Tier three", "L5,,4,Tier four",
            "L5,,5,Tier five", "L5,,-,Dialogue");
        Write("partnerships.csv", Partnership);
    }

    public string Path => directory.FullName;

    /// <summary>Every error as <c>file:line:column: rule</c>.</summary>
    public IEnumerable<string> Errors =>
        Validate().Select(e => FormattableString.Invariant($"{e.File}:{e.Line}:{e.Column}: {e.Rule}"));

    /// <summary>A file, one line an argument.</summary>
    public DataFolder Write(string file, params string[] lines) => WriteText(file, string.Concat(lines.Select(line => line + "\n")));

    /// <summary>Rows of partnerships.csv below the usual header.</summary>
    public DataFolder Partnerships(params string[] rows) => Write("partnerships.csv", [Partnership, .. rows]);

    /// <summary>A file, as UTF-8 without a mark.</summary>
    public DataFolder WriteText(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    public DataFolder WriteBytes(string file, byte[] bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public DataFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public IReadOnlyList<DataError> Validate() => FolderStore.At(Path).Validate(CancellationToken.None);

    public Task<PartnershipRecords> ReadAsync(DataTables tables = DataTables.All) =>
        FolderStore.At(Path).ReadAsync(tables, CancellationToken.None);

    public void Dispose() => directory.Delete(recursive: true);
}

namespace PartnershipGraph.Storage.Contract;

/// <summary>A data folder in a temporary directory: four actors and a ladder, until a test writes more.</summary>
public sealed class ContractFolder : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("partnership-contract-");

    public ContractFolder()
    {
        Write("actors.csv", "id,name,kind", "AAA,State A,state", "BBB,State B,state", "CCC,State C,state", "ORG,The Organisation,organization");
        Write("ladders.csv", "ladder,sponsor,rank,title", "L3,,1,Top", "L3,,2,Middle", "L3,,3,Low", "L3,,-,Dialogue");
        Write("partnerships.csv", "sponsor,partner,date,event,title");
    }

    public string Path => directory.FullName;

    /// <summary>A file, one line an argument.</summary>
    public ContractFolder Write(string file, params IEnumerable<string> lines)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), string.Concat(lines.Select(line => line + "\n")));
        return this;
    }

    /// <summary>The same rows, each file's in the opposite order.</summary>
    public ContractFolder Reversed()
    {
        foreach (var file in directory.EnumerateFiles("*.csv"))
        {
            // The order of a ladder's titles is theirs; that of everything else means nothing.
            var rows = Rows(File.ReadAllLines(file.FullName));
            if (file.Name != "ladders.csv")
                File.WriteAllLines(file.FullName, [rows[0], .. rows[1..].Reverse()]);
        }

        return this;
    }

    public void Dispose() => directory.Delete(recursive: true);

    /// <summary>A row whose quotes are not closed goes on in the next line.</summary>
    private static string[] Rows(string[] lines)
    {
        var rows = new List<string>();
        foreach (var line in lines)
        {
            if (rows.Count > 0 && rows[^1].Count(c => c == '"') % 2 == 1)
                rows[^1] += "\n" + line;
            else
                rows.Add(line);
        }

        return [.. rows];
    }
}

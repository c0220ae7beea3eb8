namespace PartnershipGraph.Cli.Hosting;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<TextWriter> write)
    {
        var beside = path + ".part";
        try
        {
            using (var writer = new StreamWriter(beside, append: false) { NewLine = "\n" })
            {
                write(writer);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

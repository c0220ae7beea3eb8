namespace PartnershipGraph.Cli.Hosting;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<TextWriter> write)
    {
        var beside = path + ".part";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                using var writer = new StreamWriter(stream) { NewLine = "\n" };
                write(writer);
                writer.Flush();
                // On the disk before it has its name: a machine that loses power leaves the old file or the new one.
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

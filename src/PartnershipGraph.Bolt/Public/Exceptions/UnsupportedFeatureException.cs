namespace PartnershipGraph.Bolt;

/// <summary>The server speaks a version of the protocol that does not know what is asked for.</summary>
public class UnsupportedFeatureException : ClientException
{
    internal UnsupportedFeatureException(string message)
        : base(message)
    {
    }

    /// <inheritdoc />
    public override bool IsRetriable => false;
}

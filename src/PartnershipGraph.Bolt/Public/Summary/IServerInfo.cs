namespace PartnershipGraph.Bolt;

/// <summary>The server that answered.</summary>
public interface IServerInfo
{
    /// <summary>Host and port.</summary>
    string Address { get; }

    /// <summary>The version of the protocol spoken with it.</summary>
    string ProtocolVersion { get; }

    /// <summary>How it calls itself.</summary>
    string Agent { get; }
}

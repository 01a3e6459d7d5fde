using System.Diagnostics;
using Workbench.Live;

namespace Workbench.Serving;

/// <summary>What the page shows, and where it may listen.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>Where the lessons are read from.</summary>
    public required string Notebooks { get; init; }

    /// <summary>Where a learner's edits and progress are kept.</summary>
    public required string WorkFolder { get; init; }

    /// <summary>
    /// The command that runs a lesson's session: <see cref="Sessions.SessionServer"/> over its standard streams.
    /// </summary>
    public required Func<ProcessStartInfo> SessionCommand { get; init; }

    /// <summary>The cloud that the page looks into.</summary>
    public required ShopTarget Target { get; init; }

    /// <summary>The local cloud; null where the page looks at another, as on AWS.</summary>
    public ILocalShop? Local { get; init; }

    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }
}

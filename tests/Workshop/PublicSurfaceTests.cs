using System.Reflection;
using Transcripts;

namespace Workshop.Tests;

/// <summary>The libraries of this repository as others can use them.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public Task The_public_surface_is_as_it_was_written_down() =>
        Transcript.CheckAsync("Transcripts/public-surface.txt", name =>
            Task.FromResult(string.Join('\n', PublicSurface.Of(Assembly.Load(name))))
        );
}

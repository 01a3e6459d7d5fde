namespace NotebookHost.Packages;

/// <summary>What <c>#r "nuget: Id, Version"</c> asks for; no version means the newest stable one.</summary>
public sealed record PackageReference(string Id, string? Version)
{
    public override string ToString() => Version is null ? Id : $"{Id} {Version}";
}

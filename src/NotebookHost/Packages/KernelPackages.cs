namespace NotebookHost.Packages;

/// <summary>The packages of one kernel: one version of each, those that came first stay as they are.</summary>
internal sealed class KernelPackages(PackageResolver resolver)
{
    private readonly Dictionary<string, PackageReference> _requested = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<string, string> _versions = new Dictionary<string, string>();
    private readonly HashSet<string> _notes = [];

    /// <summary>All packages with the new ones; null if there is nothing new.</summary>
    public async Task<ResolvedPackages?> AddAsync(
        IEnumerable<PackageReference> packages,
        string workingDirectory,
        CancellationToken cancellation
    )
    {
        var wanted = new Dictionary<string, PackageReference>(_requested, StringComparer.OrdinalIgnoreCase);
        foreach (var package in packages.Where(package => !IsPartOfTheKernel(package)))
        {
            var first = wanted.GetValueOrDefault(package.Id);
            var used = _versions.GetValueOrDefault(package.Id) ?? first?.Version;
            if (package.Version is not null && used is not null && package.Version != used && package != first)
            {
                throw new PackageException(
                    $"{package} can't be used: this notebook already uses {package.Id} {used}, and one kernel holds "
                        + "one version of a package. Name one version everywhere, then start again from the first cell."
                );
            }

            wanted[package.Id] = first?.Version is null ? package : first;
        }

        if (wanted.Count == _requested.Count)
        {
            return null;
        }

        var pinned = wanted.Values.Select(Pin).Concat(Transitive(wanted)).ToList();
        var resolved = await resolver.ResolveAsync(pinned, workingDirectory, cancellation);
        foreach (var package in wanted)
        {
            _requested[package.Key] = package.Value;
        }

        _versions = resolved.Versions;
        return resolved with { Notes = [.. resolved.Notes.Where(_notes.Add)] };
    }

    // What they hold is in every kernel already.
    private static bool IsPartOfTheKernel(PackageReference package) =>
        package.Id.Equals("Microsoft.DotNet.Interactive", StringComparison.OrdinalIgnoreCase)
        || package.Id.StartsWith("Microsoft.DotNet.Interactive.", StringComparison.OrdinalIgnoreCase);

    private PackageReference Pin(PackageReference package) =>
        _versions.TryGetValue(package.Id, out var version) ? new PackageReference(package.Id, $"[{version}]") : package;

    // What is loaded can't change any more, so later restores keep it.
    private IEnumerable<PackageReference> Transitive(Dictionary<string, PackageReference> wanted) =>
        _versions.Where(v => !wanted.ContainsKey(v.Key)).Select(v => new PackageReference(v.Key, $"[{v.Value}]"));
}

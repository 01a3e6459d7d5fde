using LocalCloud.Deployment.Resources;
using LocalCloud.Lambda;

namespace LocalCloud.Deployment;

/// <summary>
/// Deploys a SAM template to the local cloud, in one commit and through the operations that clients use. Deploying
/// again changes only what the template changed; it keeps items, and all that the template does not name.
/// </summary>
public static class Deployer
{
    /// <summary>Whether the data folder was last deployed from exactly this by exactly this program.</summary>
    /// <remarks>
    /// What was deleted by hand since then is not looked for; <see cref="DeployAsync"/> brings it back.
    /// </remarks>
    public static bool IsUpToDate(Cloud cloud, string templateFile, IReadOnlyDictionary<string, string> codeFolders) =>
        LastDeployment.WasOf(cloud, templateFile, codeFolders);

    /// <summary>Deploys a template and the items of <c>seed.json</c> beside it.</summary>
    /// <param name="codeFolders">
    /// Where the built code of each CodeUri is, for example <c>OrderFunctions</c> → <c>…/bin/Release</c>.
    /// </param>
    /// <returns>What became of each resource, in the order of the work.</returns>
    /// <exception cref="DeploymentException">
    /// Something in the template is not understood, or was refused; nothing was changed.
    /// </exception>
    public static async Task<IReadOnlyList<Deployed>> DeployAsync(
        Cloud cloud,
        string templateFile,
        IReadOnlyDictionary<string, string> codeFolders
    )
    {
        var template = Template.Read(templateFile, cloud.Store.Place);
        var resources = template
            .Resources.Select(resource => (Resource: resource, Kind: ResourceKinds.Of(resource)))
            .OrderBy(r => r.Kind.Order(r.Resource))
            .ToList();
        foreach (var (resource, kind) in resources)
        {
            kind.CheckProperties(resource);
            _ = resource.Properties;
        }
        var code = StoreCode(cloud, resources.Select(r => r.Resource), codeFolders);
        var deployment = new Deployment(template, code, cloud.Functions);
        var seed = Seed.Read(template.Folder);
        var done = await cloud
            .Store.WriteAsync(tx =>
            {
                var each = new List<Deployed>();
                foreach (var (resource, kind) in resources)
                {
                    var what = Try(resource, () => kind.Deploy(tx, resource, deployment));
                    each.Add(new Deployed(resource.Name, resource.Type, what));
                }
                if (seed is not null)
                {
                    each.AddRange(Seed.Put(tx, seed));
                }
                LastDeployment.Note(tx, [templateFile, .. Definitions(template), Seed.FileIn(template.Folder)], code);
                return each;
            })
            .ConfigureAwait(false);
        CodeCopies.RemoveOthers(
            cloud.Options.DataFolder,
            cloud.Store.Read(tx => FunctionTable.List(tx, "", int.MaxValue)).Select(f => f.CodeFolder).ToHashSet()
        );
        return done;
    }

    private static IEnumerable<string> Definitions(Template template) =>
        template
            .Resources.Where(r => r.Type == StateMachineKind.TypeName)
            .Select(r => StateMachineKind.DefinitionFile(r, template));

    private static DeployedAs Try(TemplateResource resource, Func<DeployedAs> deploy)
    {
        try
        {
            return deploy();
        }
        catch (AwsException e)
        {
            throw resource.Refuse($"was refused: {e.Type}: {e.Message}");
        }
    }

    private static Dictionary<string, CodePackage> StoreCode(
        Cloud cloud,
        IEnumerable<TemplateResource> resources,
        IReadOnlyDictionary<string, string> codeFolders
    )
    {
        var packages = new Dictionary<string, CodePackage>();
        foreach (var function in resources.Where(r => r.Type == "AWS::Serverless::Function"))
        {
            var uri = function.Needed("CodeUri");
            if (packages.ContainsKey(uri))
            {
                continue;
            }
            if (!codeFolders.TryGetValue(uri, out var built) || !Directory.Exists(built))
            {
                var missing = built is null ? "" : $": there is no {built}";
                throw function.Refuse(
                    $"has its code in {uri}, which is not built{missing}. Build it first: dotnet build."
                );
            }
            try
            {
                packages[uri] = CodePackage.Store(built, cloud.Options.DataFolder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw function.Refuse(
                    $"has its code in {built}, which can't be copied to the data folder: {e.Message}"
                );
            }
        }
        return packages;
    }
}

using LocalCloud.Lambda;

namespace LocalCloud.Deployment;

/// <summary>What the kinds of resources share while one template is deployed.</summary>
internal sealed class Deployment(
    Template template,
    IReadOnlyDictionary<string, CodePackage> code,
    FunctionRuntime functions
)
{
    public Template Template => template;

    /// <summary>Where the functions run.</summary>
    public FunctionRuntime Functions => functions;

    /// <summary>The built code of a function's CodeUri.</summary>
    public CodePackage Code(TemplateResource function) => code[function.Needed("CodeUri")];

    /// <summary>What a describing operation answers, or null when there is no such thing.</summary>
    public static JsonObject? Find(Transaction tx, string service, string operation, JsonObject request)
    {
        try
        {
            return tx.Call(service, operation, (JsonObject)request.DeepClone());
        }
        catch (AwsException e) when (e.Type is "ResourceNotFoundException" or "StateMachineDoesNotExist")
        {
            return null;
        }
    }
}

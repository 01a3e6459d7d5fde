using System.Collections;
using System.Reflection;

namespace LocalCloud.Lambda;

/// <summary>A code folder that is loaded once for all functions that share it and have the same variables.</summary>
internal sealed class FunctionCode
{
    private readonly FunctionLoadContext context;
    private readonly Assembly assembly;

    private FunctionCode(FunctionLoadContext context, Assembly assembly)
    {
        this.context = context;
        this.assembly = assembly;
    }

    /// <exception cref="FunctionCodeException">The folder lacks the assembly, or it can't be loaded.</exception>
    public static FunctionCode Load(string folder, string assemblyName)
    {
        var file = Path.Combine(folder, assemblyName + ".dll");
        if (!File.Exists(file))
        {
            throw new FunctionCodeException(
                $"There is no {assemblyName}.dll in {folder}. Build the functions first, or mend the handler's first "
                    + "part."
            );
        }
        var damaged = CodeManifest.Read(folder)?.Files.FirstOrDefault(part => !part.IsIn(folder))?.In(folder);
        if (damaged is not null)
        {
            throw new FunctionCodeException($"{damaged} is missing or damaged. start makes it anew: stop, then start.");
        }
        try
        {
            var context = new FunctionLoadContext(file);
            return new FunctionCode(context, context.LoadFromAssemblyPath(file));
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or InvalidOperationException)
        {
            throw new FunctionCodeException($"{file} can't be loaded: {e.Message}", e);
        }
    }

    /// <exception cref="FunctionCodeException">There is no such type.</exception>
    public Type FindType(string name) =>
        assembly.GetType(name) ?? throw new FunctionCodeException($"{assembly.GetName().Name}.dll has no type {name}.");

    /// <summary>
    /// Gives the AWS SDK that this code brings along the cloud's credentials. The SDK reads its endpoint and region
    /// when a client is made, but the keys' variables again for every request, so variables alone don't do: several
    /// clouds can live in one process.
    /// <c>AWSConfigs.AWSCredentialsGenerators</c> is the SDK's public way to replace its search.
    /// </summary>
    public void UseCredentials(string accessKeyId, string secretAccessKey)
    {
        if (!assembly.GetReferencedAssemblies().Any(a => a.Name!.StartsWith("AWSSDK.", StringComparison.Ordinal)))
        {
            return;
        }
        var core = context.LoadFromAssemblyName(new AssemblyName("AWSSDK.Core"));
        var generators = core.GetType("Amazon.AWSConfigs")?.GetProperty("AWSCredentialsGenerators");
        var keys = core.GetType("Amazon.Runtime.BasicAWSCredentials");
        if (generators is null || keys is null)
        {
            return; // An SDK before version 4 takes the variables alone.
        }
        var list = (IList)Activator.CreateInstance(generators.PropertyType)!;
        var generator = generators.PropertyType.GetGenericArguments()[0];
        var source = Activator.CreateInstance(
            typeof(Always<>).MakeGenericType(keys.BaseType!),
            Activator.CreateInstance(keys, accessKeyId, secretAccessKey)
        )!;
        list.Add(Delegate.CreateDelegate(generator, source, nameof(Always<object>.Get)));
        generators.SetValue(null, list);
    }

    private sealed class Always<T>(T value)
    {
        public T Get() => value;
    }
}

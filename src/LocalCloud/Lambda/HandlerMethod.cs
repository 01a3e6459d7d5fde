using System.Reflection;
using System.Runtime.CompilerServices;

namespace LocalCloud.Lambda;

/// <summary>
/// The method a handler string names. It takes nothing, a <see cref="Stream"/>, or one value read from JSON, and gives
/// nothing, a <see cref="Stream"/>, or one value written as JSON; each also through a <see cref="Task"/>.
/// </summary>
internal sealed class HandlerMethod
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.General)
    {
        PropertyNameCaseInsensitive = true,
    };

    private readonly MethodInfo method;
    private readonly Type? input;
    private readonly PropertyInfo? taskResult;

    private HandlerMethod(MethodInfo method)
    {
        this.method = method;
        input = method.GetParameters().SingleOrDefault()?.ParameterType;
        if (method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Task<>))
        {
            taskResult = method.ReturnType.GetProperty(nameof(Task<object>.Result));
        }
    }

    public bool IsStatic => method.IsStatic;

    /// <exception cref="FunctionCodeException">
    /// The type has no such method, or one of a form that can't be called.
    /// </exception>
    public static HandlerMethod Find(Type type, string name)
    {
        var found = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(m => m.Name == name)
            .ToList();
        var method = found.Count switch
        {
            0 => throw new FunctionCodeException($"{type.FullName} has no public method {name}."),
            1 => found[0],
            _ => throw new FunctionCodeException(
                $"{type.FullName} has {found.Count} methods {name}; a handler must have one of that name."
            ),
        };
        var where = $"{type.FullName}.{name}";
        var parameters = method.GetParameters();
        if (parameters.Length > 1)
        {
            throw new FunctionCodeException(
                $"{where} has {parameters.Length} parameters "
                    + $"({string.Join(", ", parameters.Select(p => p.ParameterType.Name))}). "
                    + "The local cloud passes the event alone, no ILambdaContext; leave the others out."
            );
        }
        if (method.IsGenericMethodDefinition)
        {
            throw new FunctionCodeException($"{where} is generic; a handler must not be.");
        }
        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)))
        {
            throw new FunctionCodeException($"{where} is async void, whose end nobody can wait for. Return Task.");
        }
        if (!method.IsStatic && (type.IsAbstract || type.GetConstructor([]) is null))
        {
            throw new FunctionCodeException(
                $"{type.FullName} needs a public constructor without parameters, or a static handler."
            );
        }
        return new HandlerMethod(method);
    }

    /// <summary>Calls the method and returns its JSON; <c>null</c> when it gives nothing.</summary>
    public async Task<byte[]> CallAsync(object? instance, byte[] payload)
    {
        var arguments = input switch
        {
            null => [],
            _ when input == typeof(Stream) => (object?[])[new MemoryStream(payload, writable: false)],
            _ => [JsonSerializer.Deserialize(payload, input, Json)],
        };
        var result = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (result is Task task)
        {
            await task.ConfigureAwait(false);
            result = taskResult?.GetValue(task);
        }
        else if (method.ReturnType == typeof(void))
        {
            result = null;
        }
        return await WriteAsync(result).ConfigureAwait(false);
    }

    private static async Task<byte[]> WriteAsync(object? result)
    {
        if (result is not Stream stream)
        {
            return result is null
                ? "null"u8.ToArray()
                : JsonSerializer.SerializeToUtf8Bytes(result, result.GetType(), Json);
        }
        await using (stream.ConfigureAwait(false))
        {
            // A function that wrote to its stream and returns it as it stands means what it wrote.
            if (stream.CanSeek)
            {
                stream.Position = 0;
            }
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes).ConfigureAwait(false);
            return bytes.ToArray();
        }
    }
}

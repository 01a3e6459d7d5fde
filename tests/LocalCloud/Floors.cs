using System.Reflection;
using System.Reflection.Emit;

namespace LocalCloud.Tests;

/// <summary>Which rooms of the local cloud (folders of src/LocalCloud) know which, as its compiled code tells.</summary>
internal static class Floors
{
    /// <summary>What stands directly in src/LocalCloud.</summary>
    public const string Roof = "LocalCloud";

    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Each pair of rooms of which one knows the other, with a type that shows it.</summary>
    /// <param name="house">The namespace whose rooms are meant; what stands outside of it does not count.</param>
    public static Dictionary<(string From, string To), string> Arrows(Assembly assembly, string house = Roof)
    {
        var arrows = new Dictionary<(string, string), string>();
        foreach (var type in assembly.GetTypes())
        {
            foreach (var known in Known(type).SelectMany(Parts).Where(known => known.Assembly == assembly))
            {
                if (Room(type, house) is { } from && Room(known, house) is { } to && from != to)
                {
                    arrows.TryAdd((from, to), $"{type.FullName} knows {known.FullName}");
                }
            }
        }
        return arrows;
    }

    /// <summary>The rooms of a house from which a type is known.</summary>
    public static IEnumerable<string> WhoKnow(Type wanted, string house) =>
        wanted
            .Assembly.GetTypes()
            .Where(type => Known(type).SelectMany(Parts).Contains(wanted))
            .Select(type => Room(type, house))
            .OfType<string>()
            .Distinct();

    /// <summary>The first folder below the house's namespace, or the house itself; null for what the compiler makes.</summary>
    private static string? Room(Type type, string house) =>
        type.Namespace is not { } name ? null
        : name == house ? house
        : name.StartsWith(house + '.', StringComparison.Ordinal) ? name[(house.Length + 1)..].Split('.')[0]
        : null;

    private static IEnumerable<Type> Known(Type type)
    {
        var members = type.GetMembers(All);
        return new[] { type.BaseType }
            .Concat(type.GetInterfaces())
            .Concat(members.OfType<FieldInfo>().Select(field => field.FieldType))
            .Concat(members.OfType<MethodBase>().SelectMany(Known))
            .OfType<Type>();
    }

    private static IEnumerable<Type> Known(MethodBase method)
    {
        var signature = method.GetParameters().Select(parameter => parameter.ParameterType);
        if (method is MethodInfo { ReturnType: var answer })
        {
            signature = signature.Append(answer);
        }
        return signature.Concat(method.GetMethodBody() is { } body ? Body(method, body) : []);
    }

    private static IEnumerable<Type> Body(MethodBase method, MethodBody body)
    {
        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }
        var code = body.GetILAsByteArray()!;
        for (var at = 0; at < code.Length; )
        {
            // Codes of two bytes begin with 0xFE.
            var op = code[at] == 0xFE ? Codes[(short)(0xFE00 | code[at + 1])] : Codes[code[at]];
            at += op.Size;
            if (
                op.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                var member = method.Module.ResolveMember(
                    BitConverter.ToInt32(code, at),
                    method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
                    method.IsGenericMethod ? method.GetGenericArguments() : null
                )!;
                yield return member as Type ?? member.DeclaringType!;
            }
            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    /// <summary>A type, and the types that it is made of: <c>List&lt;Work&gt;</c>, <c>Work[]</c>.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type)
        : [type];
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace Workshop.Tests;

/// <summary>What others see of an assembly, a type or a member a line, in C#'s words.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly
            .GetExportedTypes()
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Prepend(Head(type)));

    private static string Head(Type type)
    {
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : "class";
        return $"{kind} {type.Namespace}.{Name(type)}";
    }

    /// <summary>Without what the compiler adds to records, and what is inherited.</summary>
    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? [$"    {string.Join(", ", Enum.GetNames(type))}"]
            : type.GetMembers(Declared)
                .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !member.Name.Contains('<'))
                .Select(Line)
                .OfType<string>()
                .Select(line => $"    {line}")
                .Order(StringComparer.Ordinal);

    private static string? Line(MemberInfo member) =>
        member switch
        {
            ConstructorInfo { IsStatic: false } made => $"new({Parameters(made)})",
            FieldInfo { IsLiteral: true } constant => $"const {Name(constant.FieldType)} {constant.Name}",
            FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
            EventInfo happening => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
            PropertyInfo property =>
                $"{Static(property.GetMethod)}{Name(property.PropertyType)} {property.Name} {Access(property)}",
            MethodInfo { IsSpecialName: false } method when method.GetBaseDefinition() == method =>
                $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
            _ => null,
        };

    private static string Static(MethodInfo? method) => method?.IsStatic == true ? "static " : "";

    private static string Access(PropertyInfo property)
    {
        var set = property.GetSetMethod();
        var init = set?.ReturnParameter.GetRequiredCustomModifiers().Any(t => t.Name == "IsExternalInit");
        return set is null ? "{ get; }"
            : init == true ? "{ get; init; }"
            : "{ get; set; }";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? " = …" : "")}")
        );

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        var name = outer + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}

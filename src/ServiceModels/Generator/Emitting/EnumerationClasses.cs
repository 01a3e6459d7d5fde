namespace ServiceModels.Generator.Emitting;

/// <summary>Enumerations, which take values that are not known yet.</summary>
internal static class EnumerationClasses
{
    public static string Write(SdkService service) =>
        new Code()
            .Add(
                $$"""

                using Amazon.Runtime;

                namespace {{service.Namespace}};
                """
            )
            .AddAll(service.Enumerations, AddEnumeration)
            .ToString();

    private static void AddEnumeration(Code code, Shape shape)
    {
        var name = SdkNames.Type(shape);
        code.Add($"\npublic class {name} : ConstantClass\n{{");
        foreach (var value in shape.Values)
            code.Add($"public static readonly {name} {SdkNames.Constant(value)} = new(\"{value}\");");

        code.Add(
            $$"""

            /// <summary>A value that may be unknown here; prefer the constants.</summary>
            public {{name}}(string value) : base(value) { }

            /// <summary>The constant of that value, or a new one.</summary>
            public static {{name}} FindValue(string value) => FindValue<{{name}}>(value);

            public static implicit operator {{name}}(string value) => FindValue(value);
            }
            """
        );
    }
}

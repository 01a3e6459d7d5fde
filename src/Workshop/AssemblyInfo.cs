using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Bench")]
[assembly: InternalsVisibleTo("Workshop.Tests")]

using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Bench")]
[assembly: InternalsVisibleTo("FaultyShop")]
[assembly: InternalsVisibleTo("Workbench.Tests")]
[assembly: InternalsVisibleTo("Workshop.Tests")]

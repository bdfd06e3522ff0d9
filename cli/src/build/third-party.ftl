Libraries that Dragoman ships with, their versions and licences.
Made by the build (cli/target/THIRD-PARTY.txt); a test fails where this file is behind.

<#list dependencyMap as entry>
${entry.key.groupId}:${entry.key.artifactId}:${entry.key.version}
  ${entry.value?join(", ")}
</#list>
